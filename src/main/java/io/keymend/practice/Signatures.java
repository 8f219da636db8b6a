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
    byte[] signed = message.getBytes(UTF_8);
    if (key.asymmetric()) {
      return base64(signature).filter(raw -> byPublicKey(key, signed, raw)).isPresent();
    }
    byte[] due = hmac("HmacSHA256", key.secret().getBytes(UTF_8), signed);
    return hex(signature).filter(raw -> MessageDigest.isEqual(due, raw)).isPresent();
  }

  /** An HMAC sent as base64: OKX and Kraken. */
  static boolean fits(String algorithm, byte[] secret, byte[] message, String signature) {
    byte[] due = hmac(algorithm, secret, message);
    return base64(signature).filter(raw -> MessageDigest.isEqual(due, raw)).isPresent();
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

  private static byte[] hmac(String algorithm, byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
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
