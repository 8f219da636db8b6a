package io.keymend.keycheck;

import io.keymend.credential.PasteComparison;
import org.jboss.resteasy.reactive.RestQuery;

/** Where two pastes part, as a page tells it that has compared them itself. */
public record FoundComparison(
    @RestQuery int first,
    @RestQuery int second,
    @RestQuery int start,
    @RestQuery int end,
    @RestQuery boolean invisible) {

  /** Whether two pastes can part so. */
  boolean makesSense() {
    int shorter = Math.min(first, second);
    return shorter > 0 && start >= 0 && end >= 0 && end <= shorter - start;
  }

  /** The comparison itself. */
  PasteComparison told() {
    return new PasteComparison(first, second, start, end, invisible);
  }
}
