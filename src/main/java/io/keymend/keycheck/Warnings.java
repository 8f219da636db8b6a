package io.keymend.keycheck;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Right;
import io.keymend.exchange.RightFact;
import io.keymend.exchange.RightState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what should be mended although the key answers. */
final class Warnings {
  private static final Duration SOON = Duration.ofDays(14);

  private final List<Warning> found = new ArrayList<>();

  private Warnings() {}

  static List<Warning> of(
      Exchange exchange, KeyFacts facts, boolean works, boolean cleaned, Instant now) {
    Instant soon = now.plus(SOON);
    return new Warnings()
        .add(Warning.WITHDRAW_ON, facts.rights().get(Right.WITHDRAW) == RightState.ON)
        .add(Warning.TRANSFER_ON, facts.rights().get(Right.TRANSFER) == RightState.ON)
        .add(Warning.UNKNOWN_RIGHTS, !facts.unknownRights().isEmpty())
        .add(Warning.UNNEEDED_RIGHTS, !unneeded(exchange, facts).isEmpty())
        .add(Warning.NO_IP_LIST, works && Boolean.FALSE.equals(facts.ipBound()))
        .add(Warning.EXPIRES_SOON, facts.expires().filter(end -> !end.isAfter(soon)).isPresent())
        .add(Warning.EXPIRES, facts.expires().filter(soon::isBefore).isPresent())
        .add(Warning.ENDS_CLEANED, cleaned)
        .list();
  }

  /** Rights that are on and not asked for; one box may stand for a needed right as well. */
  static List<Right> unneeded(Exchange exchange, KeyFacts facts) {
    List<String> neededBoxes =
        exchange.rights().values().stream()
            .filter(fact -> fact.need() == RightFact.Need.NEEDED)
            .map(RightFact::label)
            .toList();
    return Arrays.stream(Right.values())
        .filter(right -> facts.rights().get(right) == RightState.ON)
        .filter(right -> exchange.rights().containsKey(right))
        .filter(right -> exchange.rights().get(right).need() == RightFact.Need.OPTIONAL)
        .filter(right -> !neededBoxes.contains(exchange.rights().get(right).label()))
        .toList();
  }

  private Warnings add(Warning warning, boolean holds) {
    if (holds) {
      found.add(warning);
    }
    return this;
  }

  private List<Warning> list() {
    return List.copyOf(found);
  }
}
