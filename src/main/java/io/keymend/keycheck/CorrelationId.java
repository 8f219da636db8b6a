package io.keymend.keycheck;

import java.util.random.RandomGenerator;

/**
 * The name of one check, by which support finds it in the log and in the journal; nobody can guess
 * one, and it says nothing of the key.
 */
record CorrelationId(String text) {
  private static final int LENGTH = 10;

  /** Without the characters that are taken for another when somebody reads them out. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  static CorrelationId fresh(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    random
        .ints(LENGTH, 0, ALPHABET.length())
        .forEach(letter -> text.append(ALPHABET.charAt(letter)));
    return new CorrelationId(text.toString());
  }
}
