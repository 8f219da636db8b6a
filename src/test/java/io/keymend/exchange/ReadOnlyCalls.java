package io.keymend.exchange;

import java.util.Map;
import java.util.Set;

/**
 * Every call that may ever leave for an exchange, kept apart from the files: it only ever reads.
 */
public final class ReadOnlyCalls {
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "binance",
          Set.of(
              "GET /api/v3/time",
              "GET /sapi/v1/account/apiRestrictions",
              "GET /api/v3/account",
              "GET /fapi/v3/balance"),
          "bybit",
          Set.of("GET /v5/market/time", "GET /v5/user/query-api"),
          "okx",
          Set.of("GET /api/v5/public/time", "GET /api/v5/account/config"),
          "coinbase",
          Set.of("GET /api/v3/brokerage/time", "GET /api/v3/brokerage/key_permissions"),
          "kraken",
          Set.of("GET /0/public/Time", "POST /0/private/GetApiKeyInfo"));

  private ReadOnlyCalls() {}

  /** The exchanges that the list knows. */
  static Set<String> exchanges() {
    return ALLOWED.keySet();
  }

  /** Method and path of every call of one exchange. */
  static Set<String> of(String exchange) {
    return ALLOWED.get(exchange);
  }

  /** Whether a call is one of them. */
  public static boolean contain(String exchange, String methodAndPath) {
    return ALLOWED.get(exchange).contains(methodAndPath);
  }
}
