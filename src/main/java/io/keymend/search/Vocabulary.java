package io.keymend.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All words that are known, and the likeliest one for a word that is not. */
final class Vocabulary {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,20}");
  private static final int LONG = 7;

  /** People seldom err in the first letter. */
  private static final int SAME_START = 4;

  private final Language language;
  private final String[] words;
  private final int[] letters;
  private final int[] times;
  private final Set<String> roots = new HashSet<>();

  private Vocabulary(Language language, Map<String, Integer> counted) {
    this.language = language;
    this.words = counted.keySet().stream().sorted().toArray(String[]::new);
    this.letters = Arrays.stream(words).mapToInt(Vocabulary::lettersOf).toArray();
    this.times = Arrays.stream(words).mapToInt(counted::get).toArray();
    roots.addAll(language.roots(String.join(" ", words)));
  }

  /** The words of some texts. */
  static Vocabulary of(Stream<String> texts, Language language) {
    Map<String, Integer> counted = new HashMap<>();
    texts.forEach(
        text ->
            new HashSet<>(language.words(text))
                .forEach(word -> counted.merge(word, 1, Integer::sum)));
    return new Vocabulary(language, counted);
  }

  /** Whether the word is known, or another one of its stem. */
  boolean knows(String word) {
    return Arrays.binarySearch(words, word) >= 0 || roots.containsAll(language.roots(word));
  }

  /**
   * The commonest word at one edit, in long words else at two; empty for codes and what resembles
   * none.
   */
  Optional<String> mend(String word) {
    if (!LETTERS.matcher(word).matches()) {
      return Optional.empty();
    }
    int own = lettersOf(word);
    Optional<String> near = best(0, words.length, i -> isNear(word, own, i, 1), word);
    return near.isEmpty() && word.length() >= LONG
        ? best(0, words.length, i -> sameStart(word, i) && isNear(word, own, i, 2), word)
        : near;
  }

  /** The commonest word that goes on from a beginning of three letters or more. */
  Optional<String> complete(String beginning) {
    if (!LETTERS.matcher(beginning).matches()) {
      return Optional.empty();
    }
    int from = Arrays.binarySearch(words, beginning);
    int start = from < 0 ? -from - 1 : from;
    int end = start;
    while (end < words.length && words[end].startsWith(beginning)) {
      end++;
    }
    return best(start, end, i -> true, beginning);
  }

  private Optional<String> best(int from, int to, IntPredicate fits, String word) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (fits.test(i) && (best < 0 || likelihood(word, i) > likelihood(word, best))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(words[best]);
  }

  private int likelihood(String word, int i) {
    return times[i] * (sameStart(word, i) ? SAME_START : 1);
  }

  private boolean sameStart(String word, int i) {
    return words[i].charAt(0) == word.charAt(0);
  }

  /** Each edit changes at most two of the letters that occur, which rules most words out. */
  private boolean isNear(String word, int lettersOfIt, int i, int edits) {
    return Math.abs(words[i].length() - word.length()) <= edits
        && Integer.bitCount(letters[i] ^ lettersOfIt) <= 2 * edits
        && Edits.between(word, words[i]) <= edits;
  }

  private static int lettersOf(String word) {
    int set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1 << (word.charAt(i) & 31);
    }
    return set;
  }
}
