package io.keymend.keycheck;

import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import java.util.Optional;

/**
 * Which exchange and environment a form means, as far as it can be told.
 *
 * @param exchange null when the form names none, or one that does not exist
 * @param environment null when the exchange has none of that name
 */
record CheckRequest(Exchange exchange, Environment environment) {

  static CheckRequest of(Exchanges exchanges, String exchangeId, String environmentId) {
    Optional<Exchange> exchange = exchanges.find(exchangeId);
    String wanted =
        environmentId == null || environmentId.isBlank() ? Environment.LIVE : environmentId;
    return new CheckRequest(
        exchange.orElse(null), exchange.flatMap(e -> e.environment(wanted)).orElse(null));
  }

  boolean complete() {
    return exchange != null && environment != null;
  }
}
