package io.keymend.search;

import io.keymend.message.Diagnoser;
import io.keymend.message.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a question: cuts it, mends its spelling, finds exchanges and codes in it, and what it says
 * if it is a message.
 */
final class QuestionReader {
  private static final int MOST_WORDS = 16;

  private final Language language;
  private final Vocabulary vocabulary;
  private final ExchangeNames exchanges;
  private final Diagnoser diagnoser;

  QuestionReader(
      Language language, Vocabulary vocabulary, ExchangeNames exchanges, Diagnoser diagnoser) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.exchanges = exchanges;
    this.diagnoser = diagnoser;
  }

  /** The question in a text. */
  Question read(String text) {
    String cut = Question.cut(text);
    List<String> words = language.words(cut).stream().limit(MOST_WORDS).toList();
    List<String> known = new ArrayList<>(words);
    boolean mended = false;
    for (int i = 0; i < words.size(); i++) {
      if (!vocabulary.knows(words.get(i))) {
        boolean last = i == words.size() - 1 && Character.isLetter(cut.charAt(cut.length() - 1));
        Optional<String> whole = last ? vocabulary.complete(words.get(i)) : Optional.empty();
        Optional<String> better = whole.isPresent() ? whole : vocabulary.mend(words.get(i));
        mended |= whole.isEmpty() && better.isPresent();
        known.set(i, better.orElse(words.get(i)));
      }
    }
    return understood(cut, String.join(" ", known), mended);
  }

  private Question understood(String asked, String text, boolean mended) {
    List<List<String>> places = language.stems(text);
    ExchangeNames.Found named = exchanges.in(places);
    List<List<String>> words = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      if (named.places().contains(place)) {
        names.add(places.get(place).get(0));
      } else {
        words.add(places.get(place));
      }
    }
    return new Question(
        words,
        names,
        named.ids(),
        KnownErrors.codesIn(asked),
        Quoted.in(asked),
        mended ? meaning(asked, text) : meaning(asked),
        mended ? text : null);
  }

  /** What a question means as it was written, else as it was meant. */
  private Recognition meaning(String asked, String meant) {
    Recognition written = meaning(asked);
    return written.diagnosis().isPresent() ? written : meaning(meant);
  }

  private Recognition meaning(String text) {
    return diagnoser.read(text, Optional.empty(), OptionalInt.empty());
  }
}
