package io.keymend.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader can tick who got no full answer; the words stand in the template. */
public enum Reason {
  STEPS_DIFFER,
  NO_SUCH_PERMISSION,
  STILL_SAME_ERROR,
  NOT_MY_PROBLEM,
  HARD_TO_FOLLOW;

  /** The word that the form posts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Reason> find(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
  }
}
