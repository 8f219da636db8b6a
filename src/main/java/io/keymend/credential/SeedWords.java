package io.keymend.credential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that wallets write their seeds with: the ten lists of BIP-39. */
final class SeedWords {
  /** Phrases have 12 to 24 words; a few may be lost or misspelt. */
  private static final int FEWEST = 10;

  private static final double MOST_OF_THEM = 0.8;

  private static final List<Set<String>> LISTS =
      List.of(
              "english",
              "spanish",
              "french",
              "italian",
              "portuguese",
              "czech",
              "japanese",
              "korean",
              "chinese-simplified",
              "chinese-traditional")
          .stream()
          .map(SeedWords::read)
          .toList();

  /** Whether a text is such a phrase, whatever stands between its words. */
  boolean make(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    List<String> words =
        Arrays.stream(plain.split("[^\\p{L}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
    return words.size() >= FEWEST
        && LISTS.stream()
            .anyMatch(
                list ->
                    words.stream().filter(list::contains).count() >= MOST_OF_THEM * words.size());
  }

  static Set<String> english() {
    return LISTS.get(0);
  }

  static List<Set<String>> lists() {
    return LISTS;
  }

  /** The lists that have a word in small letters: a bit for each. */
  long listsWith(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFC);
    long lists = 0;
    for (int i = 0; i < LISTS.size(); i++) {
      lists |= LISTS.get(i).contains(plain) ? 1L << i : 0;
    }
    return lists;
  }

  /** How many lists there are. */
  int count() {
    return LISTS.size();
  }

  private static Set<String> read(String list) {
    try (InputStream in = SeedWords.class.getResourceAsStream("/bip39/" + list + ".txt")) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
