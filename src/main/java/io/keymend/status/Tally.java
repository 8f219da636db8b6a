package io.keymend.status;

import io.keymend.diagnosis.Diagnosis;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many checks of customers an exchange had in some time, and how many of them failed in a way
 * that speaks of the exchange and not of the key.
 */
record Tally(long checks, long troubled) {
  static final Tally NONE = new Tally(0, 0);

  /** The findings that count as trouble. */
  static final Set<Diagnosis> TROUBLE =
      EnumSet.of(
          Diagnosis.EXCHANGE_MAINTENANCE,
          Diagnosis.RATE_LIMITED,
          Diagnosis.NETWORK,
          Diagnosis.UNEXPECTED_ANSWER);

  /** How far back checks are counted. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  /** The time before the window that says what is usual. */
  static final Duration USUAL = Duration.ofDays(7);

  /** One address gets five checks in ten minutes, so ten around its turn: no one alone has more. */
  static final long LEAST = 12;

  /** With less than half, most keys are served. */
  private static final double SHARE = 0.5;

  /** An exchange that often fails is in trouble when that much more than usual fails. */
  private static final double ABOVE_USUAL = 0.4;

  /**
   * Whether the trouble jumps: at least {@value #LEAST} checks in trouble, at least half of all,
   * and a share that is at least 40 points above the usual one.
   */
  boolean jumpsFrom(Tally usual) {
    return troubled >= LEAST && share() >= SHARE && share() >= usual.share() + ABOVE_USUAL;
  }

  private double share() {
    return checks == 0 ? 0 : (double) troubled / checks;
  }
}
