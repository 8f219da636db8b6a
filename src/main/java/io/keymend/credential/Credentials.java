package io.keymend.credential;

/** What the form carries: key, secret and, where the exchange has one, passphrase. */
public record Credentials(Secret key, Secret secret, Secret passphrase) {

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

  /** What kind of key the secret is: {@code hmac}, or that of a private key. */
  public String kind() {
    return PrivateKeys.algorithm(secret.text()).map(String::toLowerCase).orElse("hmac");
  }
}
