package io.keymend.keycheck;

import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Right;
import io.keymend.exchange.RightState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds what should be mended although the key answers. */
final class Warnings {
  private static final Duration SOON = Duration.ofDays(14);

  private Warnings() {}

  static List<Warning> of(KeyFacts facts, boolean works, boolean cleaned, Instant now) {
    List<Warning> warnings = new ArrayList<>();
    if (facts.rights().get(Right.WITHDRAW) == RightState.ON) {
      warnings.add(Warning.WITHDRAW_ON);
    }
    if (facts.rights().get(Right.TRANSFER) == RightState.ON) {
      warnings.add(Warning.TRANSFER_ON);
    }
    if (works && Boolean.FALSE.equals(facts.ipBound())) {
      warnings.add(Warning.NO_IP_LIST);
    }
    if (facts.expires().filter(end -> end.isBefore(now.plus(SOON))).isPresent()) {
      warnings.add(Warning.EXPIRES_SOON);
    }
    if (cleaned) {
      warnings.add(Warning.ENDS_CLEANED);
    }
    return List.copyOf(warnings);
  }
}
