package io.keymend.search;

import io.keymend.article.Catalogue;
import io.keymend.exchange.Exchanges;
import io.keymend.message.Diagnoser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds the index that questions are asked; it brings the catalogue that it was made from. */
@ApplicationScoped
public class Finder {
  private final Exchanges exchanges;
  private final Diagnoser diagnoser;
  private volatile WordIndex current;

  Finder(Exchanges exchanges, Diagnoser diagnoser) {
    this.exchanges = exchanges;
    this.diagnoser = diagnoser;
  }

  /** The best articles for a question, at most {@code limit}. */
  public Found find(String question, int limit) {
    return current.find(question, limit);
  }

  /** The words of a question that may be kept. */
  List<String> words(String question) {
    return current.words(question);
  }

  /** An index of a catalogue, not yet in use. */
  public WordIndex index(Catalogue catalogue) {
    return WordIndex.of(catalogue, exchanges.all(), diagnoser);
  }

  /** Puts a newer index in place of the current one, in one step. */
  public void replace(WordIndex newer) {
    current = newer;
  }
}
