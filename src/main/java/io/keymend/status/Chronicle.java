package io.keymend.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that the database holds of the states of exchanges, by their ids.
 *
 * @param changes the oldest first
 * @param mark by which it is seen whether there are other changes than these
 */
record Chronicle(
    Map<String, Watched> watched, Map<String, List<Watched.Change>> changes, Mark mark) {
  static final Chronicle EMPTY = new Chronicle(Map.of(), Map.of(), new Mark(0, null));

  /**
   * How many changes there are and when the newest was; numbers of rows would not tell, since each
   * node takes them from a block of its own.
   */
  record Mark(long count, Instant newest) {}
}
