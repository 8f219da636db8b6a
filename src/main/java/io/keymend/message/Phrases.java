package io.keymend.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many phrases that are looked for at once, each with what it stands for.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  private static final int SHORTEST_START = 2;
  private static final String NUMBERS = "#";

  /** A phrase in the text: from a word to before another one. */
  record Hit<T>(T meaning, int from, int to, boolean exact) {

    private boolean covers(Hit<T> other) {
      boolean around = from <= other.from && to >= other.to;
      boolean longer = to - from > other.to - other.from;
      return around && (longer || exact && !other.exact);
    }
  }

  private record Entry<T>(Phrase phrase, T meaning) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byStart = new HashMap<>();

  void add(Phrase phrase, T meaning) {
    Entry<T> entry = new Entry<>(phrase, meaning);
    for (String start : phrase.starts()) {
      if (start.endsWith("*")) {
        String letters = start.substring(0, Math.min(SHORTEST_START, start.length() - 1));
        byStart.computeIfAbsent(letters, key -> new ArrayList<>()).add(entry);
      } else {
        byWord.computeIfAbsent(start, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** What is found, in the order of the text, without what stands inside something longer. */
  List<Hit<T>> in(Words words) {
    List<Hit<T>> kept = new ArrayList<>();
    all(words).forEach(hit -> keep(kept, hit));
    return kept;
  }

  /** All that is found, in the order of the text. */
  List<Hit<T>> all(Words words) {
    List<Hit<T>> found = new ArrayList<>();
    Set<String> present =
        words.all().stream().map(Words.Word::plain).collect(Collectors.toUnmodifiableSet());
    Map<String, List<Entry<T>>> possible = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      Words.Word word = words.all().get(at);
      for (Entry<T> entry :
          possible.computeIfAbsent(word.plain(), plain -> possible(word, present))) {
        int end = entry.phrase().endFrom(words, at);
        if (end >= 0) {
          found.add(new Hit<>(entry.meaning(), at, end, entry.phrase().isExact()));
        }
      }
    }
    return found;
  }

  /** Only the last few can overlap with a new one, since all are short. */
  private static <T> void keep(List<Hit<T>> kept, Hit<T> found) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 8; i--) {
      if (kept.get(i).covers(found)) {
        return;
      }
      if (found.covers(kept.get(i))) {
        kept.remove(i);
      }
    }
    kept.add(found);
  }

  private List<Entry<T>> possible(Words.Word start, Set<String> present) {
    return startingWith(start).filter(entry -> entry.phrase().mayStandIn(present)).toList();
  }

  private Stream<Entry<T>> startingWith(Words.Word word) {
    String plain = word.plain();
    List<Entry<T>> exact = byWord.getOrDefault(plain, List.of());
    List<Entry<T>> numbers = word.isNumber() ? byWord.getOrDefault(NUMBERS, List.of()) : List.of();
    List<Entry<T>> starting =
        plain.length() < SHORTEST_START
            ? List.of()
            : byStart.getOrDefault(plain.substring(0, SHORTEST_START), List.of());
    return Stream.of(exact, numbers, starting).flatMap(List::stream);
  }
}
