package io.keymend.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that the platform has as well. */
final class SharedKey {
  private static final String HMAC = "HmacSHA256";
  private static final int LEAST_BYTES = 32;

  private final Key key;

  private SharedKey(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, HMAC);
  }

  /**
   * Reads a configured key.
   *
   * @param name the last part of the setting's name
   * @throws IllegalArgumentException when it is no base64url, or less than 32 bytes
   */
  static Optional<SharedKey> of(String name, Optional<String> configured) {
    return configured.map(String::strip).filter(text -> !text.isEmpty()).map(t -> read(name, t));
  }

  /** The key itself, for a library. */
  Key key() {
    return key;
  }

  /** The HMAC-SHA-256 of a text's UTF-8. */
  byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC);
    }
  }

  /** The bytes of a base64url; none where it is no such text, which the decoder would quote. */
  static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static SharedKey read(String name, String text) {
    byte[] bytes = decoded(text);
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "keymend.connections." + name + " must be base64url of at least 32 bytes");
    }
    return new SharedKey(bytes);
  }
}
