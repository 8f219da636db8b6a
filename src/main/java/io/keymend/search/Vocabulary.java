package io.keymend.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All words that are known, and the likeliest one for a word that is not. */
final class Vocabulary {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,20}");
  private static final int LONGEST = 20;
  private static final int LONG = 7;
  private static final int INSIDE = 4;

  /** People seldom err in the first letter. */
  private static final int SAME_START = 4;

  private final Language language;
  private final String[] words;
  private final int[] times;
  private final List<Lookalikes> byLength;
  private final Set<String> roots;

  /**
   * The words of one length that a slip may stand for.
   *
   * @param letters which letters each word has, a bit for each
   * @param places where each word stands among all
   */
  private record Lookalikes(int[] letters, int[] places) {}

  private Vocabulary(Language language, Map<String, Integer> counted) {
    this.language = language;
    this.words = counted.keySet().stream().sorted().toArray(String[]::new);
    this.times = Arrays.stream(words).mapToInt(counted::get).toArray();
    this.byLength = IntStream.rangeClosed(0, LONGEST).mapToObj(this::ofLength).toList();
    this.roots = new HashSet<>(language.roots(String.join(" ", words)));
  }

  private Lookalikes ofLength(int length) {
    int[] places =
        IntStream.range(0, words.length)
            .filter(i -> words[i].length() == length && LETTERS.matcher(words[i]).matches())
            .toArray();
    return new Lookalikes(Arrays.stream(places).map(i -> lettersOf(words[i])).toArray(), places);
  }

  /** The words of some texts. */
  static Vocabulary of(Stream<String> texts, Language language) {
    Map<String, Integer> counted = new HashMap<>();
    texts.forEach(
        text -> language.words(text).forEach(word -> counted.merge(word, 1, Integer::sum)));
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
    int near = best(word, 1);
    int mended = near < 0 && word.length() >= LONG ? best(word, 2) : near;
    return mended < 0 ? Optional.empty() : Optional.of(words[mended]);
  }

  /** The commonest word that goes on from a beginning of three letters, or has four in it. */
  Optional<String> complete(String part) {
    return LETTERS.matcher(part).matches()
        ? beginning(part).or(() -> containing(part))
        : Optional.empty();
  }

  private Optional<String> containing(String part) {
    return part.length() < INSIDE
        ? Optional.empty()
        : commonest(IntStream.range(0, words.length).filter(i -> words[i].contains(part)));
  }

  private Optional<String> beginning(String beginning) {
    int from = Arrays.binarySearch(words, beginning);
    int start = from < 0 ? -from - 1 : from;
    int end = start;
    while (end < words.length && words[end].startsWith(beginning)) {
      end++;
    }
    return commonest(IntStream.range(start, end));
  }

  private Optional<String> commonest(IntStream places) {
    return places.boxed().max(Comparator.comparingInt(i -> times[i])).map(i -> words[i]);
  }

  /** The place of the likeliest word within so many edits, or -1. */
  private int best(String word, int edits) {
    int letters = lettersOf(word);
    int best = -1;
    int last = Math.min(LONGEST, word.length() + edits);
    for (int length = word.length() - edits; length <= last; length++) {
      Lookalikes some = byLength.get(length);
      for (int i = 0; i < some.letters.length; i++) {
        int place = some.places[i];
        // Each edit changes at most two of the letters that occur, which rules most words out.
        if (Integer.bitCount(some.letters[i] ^ letters) <= 2 * edits
            && (edits == 1 || sameStart(word, place))
            && (best < 0 || likelihood(word, place) > likelihood(word, best))
            && Edits.between(word, words[place]) <= edits) {
          best = place;
        }
      }
    }
    return best;
  }

  private int likelihood(String word, int place) {
    return times[place] * (sameStart(word, place) ? SAME_START : 1);
  }

  private boolean sameStart(String word, int place) {
    return words[place].charAt(0) == word.charAt(0);
  }

  private static int lettersOf(String word) {
    int set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1 << (word.charAt(i) & 31);
    }
    return set;
  }
}
