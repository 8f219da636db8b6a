package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a practice exchange verifies, with the JDK alone and nothing of the key check's own code. */
final class Signatures {

  private Signatures() {}

  /** HMAC-SHA256 in hex for a shared secret, base64 for a public key: Binance and Bybit. */
  static boolean fits(PracticeKey key, String message, String signature) {
    return key.asymmetric()
        ? base64(signature).filter(raw -> byPublicKey(key, bytes(message), raw)).isPresent()
        : sameHex(hmac("HmacSHA256", key.secret(), message), signature);
  }

  /**
   * The HMAC of a text, by the JDK's name of the algorithm; the secret is used as it is written.
   */
  static byte[] hmac(String algorithm, String secret, String message) {
    return hmac(algorithm, bytes(secret), bytes(message));
  }

  static byte[] hmac(String algorithm, byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the hex text that was sent stands for the bytes that are due, in constant time. */
  static boolean sameHex(byte[] due, String sent) {
    return hex(sent).filter(raw -> MessageDigest.isEqual(due, raw)).isPresent();
  }

  /** Whether the base64 text that was sent stands for the bytes that are due, in constant time. */
  static boolean sameBase64(byte[] due, String sent) {
    return base64(sent).filter(raw -> MessageDigest.isEqual(due, raw)).isPresent();
  }

  static byte[] sha256(String text) {
    return digest("SHA-256", text);
  }

  static byte[] sha512(String text) {
    return digest("SHA-512", text);
  }

  static String sha512Hex(String text) {
    return HexFormat.of().formatHex(sha512(text));
  }

  /** Ed25519, RSA or ECDSA, whichever the key is. */
  static boolean byPublicKey(PracticeKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(verifier(key));
      verifier.initVerify(
          KeyFactory.getInstance(family(key)).generatePublic(new X509EncodedKeySpec(der(key))));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException unfit) {
      return false; // a signature of the wrong length is reported as an exception
    }
  }

  /** The family of a public key; the encoded length of the two curves is fixed. */
  static String family(PracticeKey key) {
    return switch (der(key).length) {
      case 44 -> "Ed25519";
      case 91 -> "EC";
      default -> "RSA";
    };
  }

  private static String verifier(PracticeKey key) {
    return switch (family(key)) {
      case "RSA" -> "SHA256withRSA";
      // raw r and s, as a JWT carries them, instead of DER
      case "EC" -> "SHA256withECDSAinP1363Format";
      default -> "Ed25519";
    };
  }

  private static byte[] der(PracticeKey key) {
    return Base64.getDecoder().decode(key.publicKey());
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> hex(String text) {
    try {
      return Optional.of(HexFormat.of().parseHex(text));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }
}
