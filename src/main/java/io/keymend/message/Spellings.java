package io.keymend.message;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that are written in several ways, and the one way in which they are compared. */
final class Spellings {
  private final Map<String, List<String>> usual;

  /** Takes the unusual ways and the usual ones, which may be several words. */
  Spellings(Map<String, String> usual) {
    this.usual =
        usual.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> List.of(e.getValue().split(" "))));
  }

  /** Adds a word as it is usually written. */
  void add(List<Words.Word> words, Words.Word word) {
    List<String> instead = usual.get(word.plain());
    if (instead == null) {
      words.add(word);
    } else {
      instead.forEach(one -> words.add(new Words.Word(one, word.from(), word.to())));
    }
  }

  /** Whether a word in small letters has a spelling of its own here. */
  boolean knows(String word) {
    return usual.containsKey(word);
  }

  /** The words of a text, without the text. */
  List<String> plain(String text) {
    return Words.of(text, this).all().stream().map(Words.Word::plain).toList();
  }
}
