package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OKX: the vectors of the fact sheet, the time window, the order of checks. */
class OkxVerifierTest {

  private static final PracticeKey WORKS = Keys.named("okx", "works");

  private final PracticeExchange okx = PracticeExchange.of("okx", new OkxVerifier());

  @ParameterizedTest
  @CsvSource({
    "22582BD0CFF14C41EDBF1AB98506286D, 2020-12-08T09:08:57.715Z, /api/v5/account/balance, ccy=BTC,"
        + " HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY=",
    "TESTSECRET456, 2023-11-14T22:13:20.000Z, /api/v5/account/config, '',"
        + " o1FUVDB0FC5xttI9PM9Jf+ecoFXzZ+nad5tLdh0iODY="
  })
  void acceptsTheVectors(String secret, String stamp, String path, String query, String sign) {
    assertTrue(signed(secret, stamp, path, query, sign));
    assertFalse(signed(secret, stamp, path, query, "X" + sign.substring(1)));
    assertFalse(signed(secret, stamp.replace("20.", "21."), path, query + "x", sign));
    assertFalse(signed(secret + "x", stamp, path, query, sign));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T12:00:30.250Z, 200, acctLv", // thirty seconds early
    "2026-03-01T12:00:30.251Z, 401, 50102",
    "2026-03-01T11:59:30.250Z, 200, acctLv", // thirty seconds late
    "2026-03-01T11:59:30.249Z, 401, 50102",
    "2026-03-01T12:00:00Z, 401, 50112",
    "1772366400250, 401, 50112",
    "2026-02-31T12:00:00.250Z, 401, 50112"
  })
  void keepsTheTimeWindow(String stamp, int status, String text) {
    okx.answers(status, text, Customer.of(WORKS).okx(stamp, WORKS.passphrase()));
  }

  @Test
  void checksInOrder() {
    Call good = Customer.of(WORKS).okx();

    assertEquals(404, okx.status(call("/api/v5/trade/order", Map.of())));
    okx.answers(401, "50103", call(good.path(), Map.of()));
    okx.answers(401, "50104", with(good, "OK-ACCESS-PASSPHRASE", ""));
    okx.answers(401, "50106", with(good, "OK-ACCESS-SIGN", ""));
    okx.answers(401, "50107", with(good, "OK-ACCESS-TIMESTAMP", ""));
    okx.answers(401, "50111", with(good, "OK-ACCESS-KEY", "no uuid"));
    okx.answers(401, "50119", with(good, "OK-ACCESS-KEY", "00000000-0000-4000-8000-000000000000"));
    okx.answers(401, "50101", with(good, "x-simulated-trading", "1"));
    okx.answers(401, "50113", with(good, "OK-ACCESS-SIGN", "AAAA"));
    okx.answers(401, "50105", Customer.of(WORKS).okx(NOON.toString(), "Practice-2!"));
  }

  @Test
  void answersTheUnsignedCalls() {
    okx.answers(200, "{\"ts\":\"1772366400250\"}", call("/api/v5/public/time", Map.of()));
    okx.answers(200, "\"data\":[]", call("/api/v5/system/status", Map.of()));
  }

  private static boolean signed(
      String secret, String stamp, String path, String query, String sign) {
    Map<String, String> headers = Map.of("OK-ACCESS-TIMESTAMP", stamp, "OK-ACCESS-SIGN", sign);
    return OkxVerifier.signatureFits(
        Keys.shared("TESTKEY123", secret),
        new Call("GET", path, query, headers, "", Instant.parse(stamp)));
  }

  private static Call call(String path, Map<String, String> headers) {
    return new Call("GET", path, "", headers, "", NOON);
  }

  private static Call with(Call call, String header, String value) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(call.headers());
    headers.put(header, value);
    return call(call.path(), headers);
  }
}
