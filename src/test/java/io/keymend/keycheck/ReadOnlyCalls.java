package io.keymend.keycheck;

import java.util.Map;
import java.util.Set;

/** Every call that may ever leave for an exchange; whoever adds one must add it here too. */
final class ReadOnlyCalls {
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

  static boolean contain(String exchange, String methodAndPath) {
    return ALLOWED.get(exchange).contains(methodAndPath);
  }
}
