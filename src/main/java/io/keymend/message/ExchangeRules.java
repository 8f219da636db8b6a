package io.keymend.message;

import io.keymend.exchange.Exchange;
import java.util.List;
import java.util.Optional;

/** An exchange's rules, and those of its siblings for what only they know. */
record ExchangeRules(OwnRules own, List<OwnRules> siblings) {
  private static final double SIBLINGS_FROM = 0.8;

  static ExchangeRules of(Exchange exchange, List<Exchange> all, Spellings spellings) {
    return new ExchangeRules(
        new OwnRules(exchange, spellings),
        all.stream()
            .filter(other -> areSiblings(exchange, other) || areSiblings(other, exchange))
            .map(other -> new OwnRules(other, spellings))
            .toList());
  }

  /**
   * What the message says by these rules; a code of a sibling counts where the own ones have none.
   */
  Optional<Evidence> in(Clues clues) {
    Optional<Evidence> found = own.in(clues);
    return found.filter(evidence -> evidence.sure() >= SIBLINGS_FROM).isPresent()
        ? found
        : siblings.stream()
            .flatMap(rules -> rules.in(clues).stream())
            .filter(evidence -> evidence.sure() >= SIBLINGS_FROM)
            .findFirst()
            .or(() -> found);
  }

  private static boolean areSiblings(Exchange exchange, Exchange other) {
    return exchange.siblings().contains(other.id());
  }
}
