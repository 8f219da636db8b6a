package io.keymend.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one load, so that a writer sees them all at once. */
final class Problems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).thenComparing(Problem::line);

  private final List<Problem> found = new ArrayList<>();

  void add(Spot spot, String message) {
    add(spot, "", message);
  }

  void add(Spot spot, String key, String message) {
    found.add(new Problem(spot.file(), spot.line(), key, message));
  }

  void refuseIfAny() throws ContentException {
    if (!found.isEmpty()) {
      throw new ContentException(found.stream().distinct().sorted(BY_PLACE).toList());
    }
  }
}
