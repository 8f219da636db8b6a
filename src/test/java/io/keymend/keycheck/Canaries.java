package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes canaries of every form; the same seed makes the same ones. */
final class Canaries {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final SecureRandom random;

  Canaries(String seed) {
    try {
      // Of the JDK's generators that keys can be made with, this one alone repeats itself.
      random = SecureRandom.getInstance("SHA1PRNG");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    random.setSeed(seed.getBytes(UTF_8));
  }

  List<Canary> all() {
    return List.of(
        plain("binance", letters(64), letters(64), ""),
        pem("binance", letters(64), "Ed25519", NamedParameterSpec.ED25519, 16),
        plain("bybit", letters(18), letters(36), ""),
        plain("okx", uuid(), letters(32), "Pp-" + letters(12) + "!"),
        pem(
            "coinbase",
            "organizations/" + uuid() + "/apiKeys/" + uuid(),
            "EC",
            new ECGenParameterSpec("secp256r1"),
            36),
        plain("coinbase", uuid(), base64(64), ""),
        plain("kraken", base64(42), base64(64), ""),
        // Key or signature in the address, in a JSON body, in a payload, or in a token.
        plain("htx", letters(36), letters(36), ""),
        plain("mexc", "mx0" + letters(15), letters(32), ""),
        plain("gemini", "account-" + letters(20), letters(28), ""),
        plain("whitebit", letters(32), letters(32), ""),
        plain("cryptocom", letters(22), letters(22), ""),
        plain("deribit", letters(12), letters(43), ""),
        plain("upbit", letters(40), letters(40), ""),
        plain("bitstamp", letters(32), letters(32), ""),
        plain("kucoin", uuid().replace("-", "").substring(8), uuid(), "Pp-" + letters(12) + "!"));
  }

  private static Canary plain(String exchange, String key, String secret, String passphrase) {
    return new Canary(exchange, key, secret, passphrase, secret);
  }

  /** A PKCS#8 private key; its first bytes are the same in every key of the algorithm. */
  private Canary pem(
      String exchange,
      String key,
      String algorithm,
      AlgorithmParameterSpec parameters,
      int sharedBytes) {
    byte[] der;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(parameters, random);
      der = generator.generateKeyPair().getPrivate().getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    String text = Base64.getEncoder().encodeToString(der);
    String lines = text.replaceAll("(.{64})", "$1\n");
    String secret = "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----";
    int shared = (sharedBytes + 2) / 3 * 4;
    return new Canary(exchange, key, secret, "", text.substring(shared).replace("=", ""));
  }

  private String letters(int length) {
    return random
        .ints(length, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private String base64(int length) {
    return Base64.getEncoder().encodeToString(bytes(length));
  }

  private String uuid() {
    return UUID.nameUUIDFromBytes(bytes(16)).toString();
  }

  private byte[] bytes(int length) {
    byte[] drawn = new byte[length];
    random.nextBytes(drawn);
    return drawn;
  }
}
