package io.keymend.feedback;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A word that nobody can guess: who has it pressed a face, and may change that reaction. */
record Ticket(String text) {
  private static final int BYTES = 16;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  static Ticket fresh(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Ticket(HexFormat.of().formatHex(bytes));
  }

  /** The ticket in a text; what cannot be one is none. */
  static Optional<Ticket> find(String text) {
    return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(Ticket::new);
  }
}
