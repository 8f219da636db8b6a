package io.keymend.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All words that are known, and the likeliest one for a word that is not. */
final class Vocabulary {
  private static final int INSIDE = 4;

  private final Language language;
  private final String[] words;
  private final int[] times;
  private final Slips slips;
  private final Set<String> roots;

  /** All words with a space between them, and where each begins there. */
  private final String row;

  private final int[] starts;

  private Vocabulary(Language language, Map<String, Integer> counted) {
    this.language = language;
    this.words = counted.keySet().stream().sorted().toArray(String[]::new);
    this.times = Arrays.stream(words).mapToInt(counted::get).toArray();
    this.slips = new Slips(words, times);
    this.row = String.join(" ", words);
    this.starts = new int[words.length];
    for (int i = 1; i < words.length; i++) {
      starts[i] = starts[i - 1] + words[i - 1].length() + 1;
    }
    this.roots = new HashSet<>(language.roots(row));
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

  /** The word that one which is not known most likely stands for. */
  Optional<String> mend(String word) {
    return slips.mend(word);
  }

  /** The commonest word that goes on from a beginning of three letters, or has four in it. */
  Optional<String> complete(String part) {
    return Slips.isWord(part) ? beginning(part).or(() -> containing(part)) : Optional.empty();
  }

  private Optional<String> containing(String part) {
    return part.length() < INSIDE ? Optional.empty() : commonest(placesOfWordsWith(part));
  }

  /** Looks through all words in a row, which is quicker than through one after the other. */
  private IntStream placesOfWordsWith(String part) {
    IntStream.Builder places = IntStream.builder();
    int at = row.indexOf(part);
    while (at >= 0) {
      int found = Arrays.binarySearch(starts, at);
      int place = found < 0 ? -found - 2 : found;
      places.add(place);
      at = row.indexOf(part, starts[place] + words[place].length());
    }
    return places.build();
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
}
