package io.keymend.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick way to the word that was meant finds what a look at every word finds. */
class SlipsTest {
  private static final Map<String, Integer> KNOWN =
      new TreeMap<>(
          Map.of(
              "key",
              900,
              "keys",
              400,
              "secret",
              300,
              "nonce",
              50,
              "permission",
              80,
              "permissions",
              90,
              "passphrase",
              120,
              "ticker",
              3,
              "kicker",
              8,
              "api2",
              7));

  @ParameterizedTest
  @CsvSource({
    "kye, key",
    "ekys, keys",
    "kez, key",
    "scret, secret",
    "nonec, nonce",
    "honce, nonce",
    "once, nonce",
    "nnonce, nonce",
    "xnonce, nonce",
    "pasphrse, passphrase",
    "permissoin, permission",
    "licker, kicker",
    "tickr, ticker",
    "wallet, ",
    "ke, ",
    "api3, ",
    "hassphrasw, "
  })
  void findsWhatWasMeant(String slip, String meant) {
    assertEquals(Optional.ofNullable(meant), slips(KNOWN).mend(slip));
  }

  @Test
  void findsNoOtherThanALookAtEveryWord() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Map<String, Integer> known = new TreeMap<>();
      // No count is another one or four times another one, so that no two words are equally likely.
      for (int i = 1; i <= 300; i++) {
        known.putIfAbsent(
            word(random, "abcd", 2 + random.nextInt(8)), i * 16 + 1 + random.nextInt(3));
      }
      Slips slips = slips(known);
      int found = 0;
      for (int i = 0; i < 200; i++) {
        String word = word(random, "abcde", 3 + random.nextInt(7));
        Optional<String> expected = byLookingAtAll(known, word);
        assertEquals(expected, slips.mend(word), word);
        found += expected.isPresent() ? 1 : 0;
      }
      assertTrue(found > 50 && found < 200, "of 200 mended: " + found);
    }
  }

  private static Optional<String> byLookingAtAll(Map<String, Integer> known, String word) {
    Optional<String> near = likeliest(known, word, other -> Edits.between(word, other) <= 1);
    return near.isPresent() || word.length() < 7
        ? near
        : likeliest(
            known,
            word,
            other -> other.charAt(0) == word.charAt(0) && Edits.between(word, other) <= 2);
  }

  private static Optional<String> likeliest(
      Map<String, Integer> known, String word, Predicate<String> close) {
    return known.keySet().stream()
        .filter(other -> other.length() >= 3)
        .filter(close)
        .max(
            Comparator.comparingInt(
                other -> known.get(other) * (other.charAt(0) == word.charAt(0) ? 4 : 1)));
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static Slips slips(Map<String, Integer> known) {
    String[] words = known.keySet().toArray(String[]::new);
    return new Slips(words, Arrays.stream(words).mapToInt(known::get).toArray());
  }
}
