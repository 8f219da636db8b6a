package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crypto.com: the vector of another client, the time window, and what a request must hold. */
class CryptocomVerifierTest {

  private static final String METHOD = "private/get-accounts";
  private static final String PATH = "/exchange/v1/" + METHOD;
  private static final String JSON = "application/json";
  private static final PracticeKey WORKS = Keys.named("cryptocom", "works");

  private final PracticeExchange cryptocom =
      PracticeExchange.of("cryptocom", new CryptocomVerifier());

  @ParameterizedTest
  @CsvSource({
    "testsecret, private/user-balance, 1700000000000, d, true",
    "testsecret, private/user-balance, 1700000000000, e, false",
    "testsecret, private/get-accounts, 1700000000000, d, false",
    "testsecret, private/user-balance, 1700000000001, d, false",
    "testsecre, private/user-balance, 1700000000000, d, false"
  })
  void acceptsTheVectorOnly(
      String secret, String method, String stamp, String first, boolean fits) {
    String sign = first + "22fcd99442ef3439fd524abf9adaacf52e1f5d1d35ebc598292689b46999c71";
    String body = body(method, "testkey", stamp, sign, "{}");

    assertEquals(
        fits, CryptocomVerifier.signatureFits(Keys.shared("testkey", secret), call(JSON, body)));
  }

  @Test
  void signsParametersInOrderAndNested() {
    String params =
        "{\"z\":[{\"b\":\"2\",\"a\":\"1\"}],\"instrument_name\":\"BTC_USDT\",\"count\":\"10\"}";
    String stamp = String.valueOf(NOON.toEpochMilli());
    String text = "count10instrument_nameBTC_USDTza1b2";

    cryptocom.answers(
        200,
        "this_account",
        call(JSON, body(METHOD, WORKS.key(), stamp, sign(stamp, text), params)));
  }

  @ParameterizedTest
  @CsvSource({"60000, 200", "60001, 400", "-60000, 200", "-60001, 400"})
  void keepsTheTimeWindow(long ahead, int status) {
    String stamp = String.valueOf(NOON.toEpochMilli() + ahead);

    cryptocom.answers(status, status == 200 ? "this_account" : "40102", good(stamp, JSON));
  }

  @Test
  void refusesWhatItMust() {
    String stamp = String.valueOf(NOON.toEpochMilli());
    String body = good(stamp, JSON).body();

    cryptocom.answers(400, "40003", good(stamp, "text/plain"));
    cryptocom.answers(400, "40003", call(JSON, body.replace(METHOD, "private/user-balance")));
    cryptocom.answers(400, "40003", call(JSON, body.replace("{}", "[]")));
    cryptocom.answers(400, "40003", call(JSON, "no JSON"));
    cryptocom.answers(401, "40101", call(JSON, body.replace(WORKS.key(), "nobody")));
    cryptocom.answers(401, "40101", call(JSON, body.replace("\"sig\":\"", "\"sig\":\"0")));
    cryptocom.answers(400, "40002", new Call("POST", "/exchange/v1/x", "", Map.of(), "", NOON));
  }

  private static Call good(String stamp, String type) {
    return call(type, body(METHOD, WORKS.key(), stamp, sign(stamp, ""), "{}"));
  }

  private static String sign(String stamp, String params) {
    byte[] due =
        Signatures.hmac(
            "HmacSHA256", WORKS.secret(), METHOD + stamp + WORKS.key() + params + stamp);
    return HexFormat.of().formatHex(due);
  }

  private static Call call(String type, String body) {
    return new Call("POST", PATH, "", Map.of("Content-Type", type), body, NOON);
  }

  private static String body(String method, String key, String stamp, String sign, String params) {
    return "{\"id\":\"%s\",\"method\":\"%s\",\"params\":%s,\"api_key\":\"%s\",\"sig\":\"%s\",\"nonce\":\"%s\"}"
        .formatted(stamp, method, params, key, sign, stamp);
  }
}
