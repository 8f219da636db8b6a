package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Credentials that nobody has, in the form their exchange demands; new ones at every call, and the
 * same ones in every run.
 *
 * @param core the part of the secret that belongs to this key alone, without what all keys share
 */
record Canary(String exchange, String key, String secret, String passphrase, String core) {
  private static final SecureRandom RANDOM = seeded();
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** A fresh one of every form. */
  static List<Canary> all() {
    return List.of(
        plain("binance", letters(64), letters(64), ""),
        pem("binance", letters(64), "Ed25519", 16),
        plain("bybit", letters(18), letters(36), ""),
        plain("okx", UUID.randomUUID().toString(), letters(32), "Pp-" + letters(12) + "!"),
        pem(
            "coinbase",
            "organizations/" + UUID.randomUUID() + "/apiKeys/" + UUID.randomUUID(),
            "EC",
            36),
        plain("coinbase", UUID.randomUUID().toString(), base64(64), ""),
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
        plain(
            "kucoin",
            UUID.randomUUID().toString().replace("-", "").substring(8),
            UUID.randomUUID().toString(),
            "Pp-" + letters(12) + "!"));
  }

  static Canary of(String exchange) {
    return all().stream().filter(c -> c.exchange.equals(exchange)).findFirst().orElseThrow();
  }

  /** With the tick that WhiteBIT's form asks for, and with the word that the key is meant so. */
  String[] fields(String environment) {
    Stream<String> fields = Stream.of(Posts.fields(exchange, environment, key, secret, passphrase));
    return Stream.concat(fields, Stream.of("ready", "yes", "sure", "true")).toArray(String[]::new);
  }

  private static Canary plain(String exchange, String key, String secret, String passphrase) {
    return new Canary(exchange, key, secret, passphrase, secret);
  }

  /** A PKCS#8 private key; its first bytes are the same in every key of the algorithm. */
  private static Canary pem(String exchange, String key, String algorithm, int sharedBytes) {
    byte[] der;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (algorithm.equals("EC")) {
        generator.initialize(256, RANDOM);
      } else {
        generator.initialize(NamedParameterSpec.ED25519, RANDOM);
      }
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

  /** Of what the JDK has, this generator alone repeats itself. */
  private static SecureRandom seeded() {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(20261127);
      return random;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String letters(int length) {
    return RANDOM
        .ints(length, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String base64(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return new String(Base64.getEncoder().encode(random), ISO_8859_1);
  }
}
