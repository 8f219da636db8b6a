package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Poloniex: the vector of another client, the time window, and parameters put in order. */
class PoloniexVerifierTest {

  private static final PracticeKey WORKS = Keys.named("poloniex", "works");

  private final PracticeExchange poloniex = PracticeExchange.of("poloniex", new PoloniexVerifier());

  @ParameterizedTest
  @CsvSource({
    "testsecret, /accounts, 1700000000000, t, true",
    "testsecret, /accounts, 1700000000000, u, false",
    "testsecret, /orders, 1700000000000, t, false",
    "testsecret, /accounts, 1700000000001, t, false",
    "testsecre, /accounts, 1700000000000, t, false"
  })
  void acceptsTheVectorOnly(String secret, String path, String stamp, String first, boolean fits) {
    String sign = first + "NAuNSXkxcLwqEdL1LVYsybwugorrB7w9Q/trAoMg0Q=";
    Call call = call("GET", path, "", headers("TESTKEY", stamp, sign), "");

    assertEquals(fits, PoloniexVerifier.signatureFits(Keys.shared("TESTKEY", secret), call));
  }

  @Test
  void putsTheTimeAmongTheParameters() {
    String stamp = String.valueOf(NOON.toEpochMilli());
    String text = "limit=5&signTimestamp=" + stamp + "&symbol=ETH_USDT";

    poloniex.answers(200, "SPOT", signed("GET", "symbol=ETH_USDT&limit=5", "", stamp, text));
  }

  @Test
  void signsABody() {
    String stamp = String.valueOf(NOON.toEpochMilli());
    String body = "{\"orderIds\":[\"1&2\"]}";
    Call call =
        signed("DELETE", "", body, stamp, "requestBody=" + body + "&signTimestamp=" + stamp);

    assertTrue(PoloniexVerifier.signatureFits(WORKS, call));
  }

  @ParameterizedTest
  @CsvSource({"60000, 200, SPOT", "60001, 400, time", "-60000, 200, SPOT", "-60001, 400, time"})
  void keepsTheTimeWindow(long ahead, int status, String text) {
    String stamp = String.valueOf(NOON.toEpochMilli() + ahead);

    poloniex.answers(status, text, signed("GET", "", "", stamp, "signTimestamp=" + stamp));
  }

  @Test
  void refusesWithoutAWord() {
    String stamp = String.valueOf(NOON.toEpochMilli());
    Call good = signed("GET", "", "", stamp, "signTimestamp=" + stamp);
    String sign = good.headers().get("signature");

    assertEquals("", poloniex.body(call("GET", "/accounts", "", Map.of(), "")));
    poloniex.answers(401, "", call("GET", "/accounts", "", headers("NOBODY", stamp, sign), ""));
    poloniex.answers(401, "", call("GET", "/accounts", "", headers(WORKS.key(), stamp, "AA="), ""));
    poloniex.answers(400, "602", call("GET", "/accounts", "", headers(WORKS.key(), "x", sign), ""));
    poloniex.answers(404, "404", call("GET", "/orders", "", good.headers(), ""));
    poloniex.answers(200, "serverTime", call("GET", "/timestamp", "", Map.of(), ""));
  }

  private static Call signed(String method, String query, String body, String stamp, String text) {
    byte[] due = Signatures.hmac("HmacSHA256", WORKS.secret(), method + "\n/accounts\n" + text);
    String sign = Base64.getEncoder().encodeToString(due);
    return call(method, "/accounts", query, headers(WORKS.key(), stamp, sign), body);
  }

  private static Map<String, String> headers(String key, String stamp, String sign) {
    return Map.of("key", key, "signTimestamp", stamp, "signature", sign);
  }

  private static Call call(
      String method, String path, String query, Map<String, String> headers, String body) {
    return new Call(method, path, query, headers, body, NOON);
  }
}
