package io.keymend.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The likeliest known word for one that was mistyped.
 *
 * <p>People seldom err in the first letter. So words are kept by it and by their length, and of
 * those that begin otherwise only the few are looked up that one edit leads to.
 */
final class Slips {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,20}");
  private static final int LONG = 7;
  private static final int SAME_START = 4;

  private final String[] words;
  private final int[] times;
  private final Map<Kind, List<Integer>> places = new HashMap<>();
  private final int[] letters;

  /** What words are sorted by: their first letter and how many they have. */
  private record Kind(char first, int length) {
    static Kind of(String word) {
      return new Kind(word.charAt(0), word.length());
    }
  }

  /**
   * Knows some words.
   *
   * @param words in the order of the alphabet
   * @param times how often each of them occurs
   */
  Slips(String[] words, int[] times) {
    this.words = words;
    this.times = times;
    this.letters = Arrays.stream(words).mapToInt(Slips::lettersOf).toArray();
    for (int place = 0; place < words.length; place++) {
      if (isWord(words[place])) {
        places.computeIfAbsent(Kind.of(words[place]), any -> new ArrayList<>()).add(place);
      }
    }
  }

  /** Whether it is a word of 3 to 20 plain letters, and so neither a code nor a sign. */
  static boolean isWord(String text) {
    return LETTERS.matcher(text).matches();
  }

  /**
   * The commonest word at one edit, in long words else at two; empty for codes and what resembles
   * none.
   */
  Optional<String> mend(String word) {
    if (!isWord(word)) {
      return Optional.empty();
    }
    int near = otherStart(word, sameStart(word, 1));
    int mended = near < 0 && word.length() >= LONG ? sameStart(word, 2) : near;
    return mended < 0 ? Optional.empty() : Optional.of(words[mended]);
  }

  /** The place of the commonest word with this first letter within so many edits, or -1. */
  private int sameStart(String word, int edits) {
    int own = lettersOf(word);
    int best = -1;
    for (int length = word.length() - edits; length <= word.length() + edits; length++) {
      for (int place : places.getOrDefault(new Kind(word.charAt(0), length), List.of())) {
        // Each edit changes at most two of the letters that occur, which rules most words out.
        if (Integer.bitCount(letters[place] ^ own) <= 2 * edits
            && (best < 0 || times[place] > times[best])
            && Edits.between(word, words[place]) <= edits) {
          best = place;
        }
      }
    }
    return best;
  }

  /** The same for words that begin otherwise, of which one edit leads to few. */
  private int otherStart(String word, int sameStart) {
    int best = sameStart;
    int most = sameStart < 0 ? 0 : times[sameStart] * SAME_START;
    for (String other : withAnotherStart(word)) {
      int place = Arrays.binarySearch(words, other);
      if (place >= 0 && times[place] > most && isWord(other)) {
        best = place;
        most = times[place];
      }
    }
    return best;
  }

  private static List<String> withAnotherStart(String word) {
    String rest = word.substring(1);
    List<String> others = new ArrayList<>();
    others.add(rest);
    others.add(rest.charAt(0) + word.substring(0, 1) + rest.substring(1));
    for (char first = 'a'; first <= 'z'; first++) {
      others.add(first + rest);
      others.add(first + word);
    }
    others.removeIf(other -> other.charAt(0) == word.charAt(0));
    return others;
  }

  private static int lettersOf(String word) {
    int set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1 << (word.charAt(i) & 31);
    }
    return set;
  }
}
