package io.keymend.credential;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the form carries: key, secret and, where the exchange has one, passphrase. */
public record Credentials(Secret key, Secret secret, Secret passphrase) {

  private static final int TELLING = 8;

  /** Absent parts become empty ones. */
  public Credentials {
    key = key == null ? Secret.none() : key;
    secret = secret == null ? Secret.none() : secret;
    passphrase = passphrase == null ? Secret.none() : passphrase;
  }

  /** The same with the ends of every part cleaned. */
  public Credentials trimmed() {
    return new Credentials(key.trimmed(), secret.trimmed(), passphrase.trimmed());
  }

  /** Whether a text holds any {@value #TELLING} characters of them in a row. */
  public boolean quotedIn(String text) {
    return Stream.of(key, secret, passphrase)
        .map(Secret::text)
        .anyMatch(
            part ->
                IntStream.rangeClosed(0, text.length() - TELLING)
                    .anyMatch(at -> part.contains(text.substring(at, at + TELLING))));
  }

  /** What kind of key the secret is: {@code hmac}, or that of a private key. */
  public String kind() {
    return PrivateKeys.algorithm(secret.text()).map(String::toLowerCase).orElse("hmac");
  }
}
