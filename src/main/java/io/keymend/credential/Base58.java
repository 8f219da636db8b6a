package io.keymend.credential;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Recognises Bitcoin's private keys by their own check sum: single ones (wallet import format) and
 * whole accounts (BIP-32).
 */
final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

  private static final int CHECK_SUM = 4;

  private Base58() {}

  static boolean isPrivateKey(String text) {
    boolean single = text.matches("[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}");
    boolean account = text.matches("[a-zA-Z]prv[1-9A-HJ-NP-Za-km-z]{107}");
    return (single || account) && sumHolds(text);
  }

  private static boolean sumHolds(String text) {
    BigInteger number = BigInteger.ZERO;
    for (char c : text.toCharArray()) {
      number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(c)));
    }
    byte[] bytes = number.toByteArray();
    byte[] plain = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    int end = plain.length - CHECK_SUM;
    byte[] sum = sha256(sha256(Arrays.copyOf(plain, end)));
    return Arrays.equals(plain, end, plain.length, sum, 0, CHECK_SUM);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }
}
