package io.keymend.article;

import java.util.List;

/**
 * Words that the search takes for one another, in lower case.
 *
 * @param words what is written in a question or a text
 * @param means what it counts as instead; the same list where all are equal
 */
public record SynonymRule(List<String> words, List<String> means) {

  public SynonymRule {
    words = List.copyOf(words);
    means = List.copyOf(means);
  }
}
