package io.keymend.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well an article answered its reader's question. */
public enum Reaction {
  YES,
  UNSURE,
  NO;

  /** The word that the form posts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Reaction> find(String id) {
    return Arrays.stream(values()).filter(reaction -> reaction.id().equals(id)).findFirst();
  }
}
