package io.keymend.message;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that are looked for in a row.
 *
 * <p>In a pattern {@code a|b} is one of several words, {@code a*} a word that begins so, {@code #}
 * a number and {@code ~} a gap of at most five words. Matching takes a bounded number of steps from
 * every word, whatever the text.
 */
final class Phrase {
  private static final int WIDEST_GAP = 5;
  private static final String GAP = "~";
  private static final Pattern WORD =
      Pattern.compile("~|#|-?[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+\\*?");

  private final List<List<String>> parts;

  private Phrase(List<List<String>> parts) {
    this.parts = parts;
    boolean plain = parts.stream().flatMap(List::stream).allMatch(WORD.asMatchPredicate());
    if (parts.isEmpty() || !plain || isGap(0) || isGap(parts.size() - 1)) {
      throw new IllegalArgumentException(
          "a phrase is plain words, with a word at each end: " + parts);
    }
  }

  /** Reads a pattern. */
  static Phrase pattern(String pattern) {
    return new Phrase(
        Arrays.stream(pattern.strip().split(" +"))
            .map(part -> List.of(part.split("\\|")))
            .toList());
  }

  /** The words of an ordinary sentence, name or code. */
  static Phrase words(String sentence, Spellings spellings) {
    return new Phrase(spellings.plain(sentence).stream().map(List::of).toList());
  }

  /** The words that it can begin with. */
  List<String> starts() {
    return parts.get(0);
  }

  /** Whether every word of it is given letter by letter. */
  boolean isExact() {
    return parts.stream().flatMap(List::stream).noneMatch(word -> word.endsWith("*"));
  }

  /** Where it ends if it begins at a word (the next word's index), or -1. */
  int endFrom(Words words, int start) {
    return end(words, start, 0);
  }

  private int end(Words words, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    if (isGap(part)) {
      for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
        int end = end(words, at + skipped, part + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return at < words.size() && fits(parts.get(part), words.all().get(at))
        ? end(words, at + 1, part + 1)
        : -1;
  }

  private boolean isGap(int part) {
    return parts.get(part).get(0).equals(GAP);
  }

  private static boolean fits(List<String> options, Words.Word word) {
    for (String option : options) {
      if (option.equals("#")
          ? word.isNumber()
          : option.endsWith("*")
              ? word.plain().startsWith(option.substring(0, option.length() - 1))
              : word.plain().equals(option)) {
        return true;
      }
    }
    return false;
  }
}
