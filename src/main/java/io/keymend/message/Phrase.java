package io.keymend.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
  private static final String NUMBER = "#";
  private static final Pattern WORD =
      Pattern.compile("~|#|-?[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+\\*?");

  private final List<Part> parts;

  /** One place of a phrase: the words that fit there, and whether others may stand before it. */
  private record Part(
      List<String> options, Set<String> exact, List<String> starts, boolean afterGap) {

    static Part of(List<String> options, boolean afterGap) {
      return new Part(
          options,
          Set.copyOf(options),
          options.stream()
              .filter(option -> option.endsWith("*"))
              .map(option -> option.substring(0, option.length() - 1))
              .toList(),
          afterGap);
    }

    boolean fits(Words.Word word) {
      return exact.contains(word.plain())
          || !starts.isEmpty() && starts.stream().anyMatch(word.plain()::startsWith)
          || exact.contains(NUMBER) && word.isNumber();
    }

    /** Whether a text of these words may have it; the beginnings of words are not looked for. */
    boolean mayStandIn(Set<String> words) {
      return !starts.isEmpty() || exact.contains(NUMBER) || !Collections.disjoint(exact, words);
    }
  }

  private Phrase(List<List<String>> written) {
    boolean plain = written.stream().flatMap(List::stream).allMatch(WORD.asMatchPredicate());
    boolean ends = !written.isEmpty() && !isGap(written.get(0)) && !isGap(last(written));
    if (!plain || !ends) {
      throw new IllegalArgumentException(
          "a phrase is plain words, with a word at each end: " + written);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (!isGap(written.get(i))) {
        parts.add(Part.of(written.get(i), i > 0 && isGap(written.get(i - 1))));
      }
    }
    this.parts = List.copyOf(parts);
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
    return parts.get(0).options();
  }

  /** Whether every word of it is given letter by letter, with none between that is not. */
  boolean isExact() {
    return parts.stream().allMatch(part -> part.starts().isEmpty() && !part.afterGap());
  }

  /** Whether a text of these words may have it, which is quicker to say than where. */
  boolean mayStandIn(Set<String> words) {
    return parts.stream().allMatch(part -> part.mayStandIn(words));
  }

  /** Where it ends if it begins at a word (the next word's index), or -1. */
  int endFrom(Words words, int start) {
    return end(words, start, 0);
  }

  private int end(Words words, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    int last = Math.min(words.size() - 1, parts.get(part).afterGap() ? at + WIDEST_GAP : at);
    for (int place = at; place <= last; place++) {
      int end = parts.get(part).fits(words.all().get(place)) ? end(words, place + 1, part + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isGap(List<String> part) {
    return part.get(0).equals(GAP);
  }

  private static List<String> last(List<List<String>> written) {
    return written.get(written.size() - 1);
  }
}
