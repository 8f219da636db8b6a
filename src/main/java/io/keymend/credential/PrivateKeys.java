package io.keymend.credential;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads private keys as customers paste them, also with lost or escaped line breaks. */
public final class PrivateKeys {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----(.*?)-----END \\1-----");
  private static final List<String> ALGORITHMS = List.of("Ed25519", "EC", "RSA");

  /** What PKCS#8 puts before a SEC1 key on curve P-256: version and algorithm (RFC 5208, 5915). */
  private static final byte[] P256 =
      HexFormat.of().parseHex("020100301306072a8648ce3d020106082a8648ce3d030107");

  /** What PKCS#8 puts before a PKCS#1 RSA key (RFC 5208, 8017). */
  private static final byte[] RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

  private PrivateKeys() {}

  /** Whether a text seems to be meant as a private key in PEM. */
  public static boolean looksLikePem(String text) {
    return text.contains("-----BEGIN") || text.contains("PRIVATE KEY");
  }

  /** The kind of key in a PEM text as JDK and exchanges name it; empty for any other text. */
  public static Optional<String> algorithm(String text) {
    return looksLikePem(text)
        ? read(text).map(key -> key.getAlgorithm().replace("EdDSA", "Ed25519"))
        : Optional.empty();
  }

  /** The key in a PEM text, if it is one that can sign. */
  public static Optional<PrivateKey> read(String text) {
    Matcher pem =
        PEM.matcher(text.replace("\\n", "").replace("\\r", "").replaceAll("[\\s\"]+", " "));
    if (!pem.find()) {
      return Optional.empty();
    }
    byte[] der;
    try {
      der = Base64.getDecoder().decode(pem.group(2).replace(" ", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    byte[] pkcs8 =
        switch (pem.group(1)) {
          case "EC PRIVATE KEY" -> pkcs8(P256, der);
          case "RSA PRIVATE KEY" -> pkcs8(RSA, der);
          default -> der;
        };
    return ALGORITHMS.stream().flatMap(name -> decode(name, pkcs8).stream()).findFirst();
  }

  /** An Ed25519 key from its 32-byte seed, or from seed and public key together. */
  public static Optional<PrivateKey> readSeed(byte[] bytes) {
    if (bytes.length != 32 && bytes.length != 64) {
      return Optional.empty();
    }
    try {
      byte[] seed = Arrays.copyOf(bytes, 32);
      return Optional.of(
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** Signs a text with a PEM secret: Ed25519, or RSA with PKCS#1 v1.5 and SHA-256. */
  public static byte[] sign(String text, Secret secret) throws BadCredentialException {
    PrivateKey key = read(secret.text()).orElseThrow(BadCredentialException::new);
    try {
      Signature signature =
          Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "Ed25519");
      signature.initSign(key);
      signature.update(Encoding.UTF8.read(text));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new BadCredentialException();
    }
  }

  private static Optional<PrivateKey> decode(String algorithm, byte[] pkcs8) {
    try {
      return Optional.of(
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static byte[] pkcs8(byte[] versionAndAlgorithm, byte[] key) {
    return der(0x30, concat(versionAndAlgorithm, der(0x04, key)));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** One DER element in its shortest form. */
  private static byte[] der(int tag, byte[] content) {
    int length = content.length;
    byte[] header =
        length < 0x80
            ? new byte[] {(byte) tag, (byte) length}
            : length < 0x100
                ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    return concat(header, content);
  }
}
