package io.keymend.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The five practice exchanges by id, and their other sites by {@code id.site}; made with the first
 * call, so that a run without them pays nothing.
 */
@ApplicationScoped
class Dialects {
  /** A second host of the same site, where the same keys are known. */
  private static final String SECOND_HOST = "futures";

  private static final Map<String, Function<List<PracticeKey>, Dialect>> MAKERS =
      Map.of(
          "binance", BinanceDialect::new,
          "bybit", BybitDialect::new,
          "okx", OkxDialect::new,
          "coinbase", CoinbaseDialect::new,
          "kraken", KrakenDialect::new);

  private final PracticeKeys keys;
  private final Map<String, Dialect> byAddress = new ConcurrentHashMap<>();

  Dialects(PracticeKeys keys) {
    this.keys = keys;
    MAKERS.keySet().forEach(this::find); // a broken file must stop the start
  }

  Optional<Dialect> find(String address) {
    String exchange = address.replaceFirst("\\..*", "");
    return MAKERS.containsKey(exchange)
        ? Optional.of(byAddress.computeIfAbsent(address, site -> make(exchange, site)))
        : Optional.empty();
  }

  /** How many exchanges there are to practise with. */
  int count() {
    return MAKERS.size();
  }

  private Dialect make(String exchange, String address) {
    String site = address.substring(Math.min(address.length(), exchange.length() + 1));
    String known = site.equals(SECOND_HOST) ? "" : site;
    return MAKERS
        .get(exchange)
        .apply(keys.of(exchange).stream().filter(key -> key.site().equals(known)).toList());
  }
}
