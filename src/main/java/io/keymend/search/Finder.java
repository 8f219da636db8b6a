package io.keymend.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds the index that questions are asked; it brings the catalogue that it was made from. */
@ApplicationScoped
public class Finder {
  private volatile WordIndex current;

  /** The best articles for a question, at most {@code limit}. */
  public Found find(String question, int limit) {
    return current.find(question, limit);
  }

  /** The words of a question that may be kept. */
  List<String> words(String question) {
    return current.words(question);
  }

  /** Puts a newer index in place of the current one, in one step. */
  public void replace(WordIndex newer) {
    current = newer;
  }
}
