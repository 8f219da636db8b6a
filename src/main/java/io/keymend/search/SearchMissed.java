package io.keymend.search;

import java.time.Instant;
import java.util.List;

/**
 * That a search did not help: all that anybody may keep of it.
 *
 * @param found whether there were results, of which the reader opened none
 * @param words in alphabetical order, none that could be part of a secret
 */
public record SearchMissed(boolean found, List<String> words, Instant at) {

  public SearchMissed {
    words = List.copyOf(words);
  }
}
