package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static io.keymend.practice.Customer.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gate: the published vectors, the time window, the order of checks. */
class GateVerifierTest {

  private static final String ORDERS = "/api/v4/futures/orders";
  private static final String DETAIL = "/api/v4/account/detail";
  private static final String ORDER =
      "{\"contract\":\"BTC_USD\",\"type\":\"limit\",\"size\":100,\"price\":6800,"
          + "\"time_in_force\":\"gtc\"}";
  private static final String READ =
      "55f84ea195d6fe57ce62464daaa7c3c02fa9d1dde954e4c898289c9a2407a3d6"
          + "fb3faf24deff16790d726b66ac9f74526668b13bd01029199cc4fcc522418b8a";
  private static final String WRITE =
      "eae42da914a590ddf727473aff25fc87d50b64783941061f47a3fdb92742541f"
          + "c4c2c14017581b4199a1418d54471c269c03a38d788d802e2c306c37636389f0";
  private static final String CROSS =
      "36948941e0e3da66275b97186e291a6b05c438404ccc26f1f78e28d8b2cb5842"
          + "d69950586c2ebb4fc5a1a0bdd57d1351df5c09610768032df7001acd02652656";
  private static final String QUERY = "contract=BTC_USD&status=finished&limit=50";
  private static final PracticeKey WORKS = Keys.named("gate", "works");

  private final PracticeExchange gate = PracticeExchange.of("gate", new GateVerifier());

  @Test
  void acceptsThePublishedVectors() {
    assertTrue(published("GET", ORDERS, QUERY, "", "1541993715", READ));
    assertTrue(published("POST", ORDERS, "", ORDER, "1541993715", WRITE));
    assertTrue(signed("testsecret", "GET", DETAIL, "", "", "1700000000", CROSS));
  }

  @Test
  void refusesWhatWasChanged() {
    assertFalse(published("GET", ORDERS, QUERY, "", "1541993715", READ.replaceFirst("5", "6")));
    assertFalse(published("GET", ORDERS + "x", QUERY, "", "1541993715", READ));
    assertFalse(published("GET", ORDERS, QUERY.replace("50", "51"), "", "1541993715", READ));
    assertFalse(published("POST", ORDERS, QUERY, "", "1541993715", READ));
    assertFalse(published("GET", ORDERS, QUERY, "", "1541993716", READ));
    assertFalse(published("POST", ORDERS, "", ORDER + " ", "1541993715", WRITE));
    assertFalse(published("GET", ORDERS, QUERY, "", "1541993715", "no hex"));
    assertFalse(signed("testsecreu", "GET", DETAIL, "", "", "1700000000", CROSS));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 200, user_id",
    "61, 403, REQUEST_EXPIRED",
    "-60, 200, user_id",
    "-61, 403, REQUEST_EXPIRED"
  })
  void keepsTheTimeWindow(long early, int status, String text) {
    gate.answers(status, text, call(WORKS, String.valueOf(NOON.getEpochSecond() + early)));
  }

  @ParameterizedTest
  @CsvSource({"1772366400250", "2026-03-01T12:00:00Z", "-1772366400"})
  void takesSecondsOnly(String stamp) {
    gate.answers(403, "REQUEST_EXPIRED", call(WORKS, stamp));
  }

  @Test
  void checksInOrder() {
    Call good = call(WORKS, String.valueOf(NOON.getEpochSecond()));
    Call stale = with(good, "Timestamp", "1");

    assertEquals(404, gate.status(new Call("GET", ORDERS, "", good.headers(), "", NOON)));
    gate.answers(400, "header: KEY", with(stale, "KEY", ""));
    gate.answers(400, "header: Timestamp", with(good, "Timestamp", ""));
    gate.answers(400, "header: SIGN", with(stale, "SIGN", ""));
    gate.answers(403, "REQUEST_EXPIRED", with(stale, "KEY", "nobody"));
    gate.answers(401, "INVALID_KEY", with(good, "KEY", "nobody"));
    gate.answers(401, "INVALID_SIGNATURE", with(good, "SIGN", "00"));
    gate.answers(401, "INVALID_KEY", call(Keys.named("gate", "eu"), stamp(good)));
  }

  @Test
  void answersTheUnsignedCall() {
    gate.answers(
        200,
        "{\"server_time\":1772366400250}",
        new Call("GET", "/api/v4/spot/time", "", Map.of(), "", NOON));
  }

  private static boolean published(
      String method, String path, String query, String body, String stamp, String sign) {
    return signed("secret", method, path, query, body, stamp, sign);
  }

  private static boolean signed(
      String secret,
      String method,
      String path,
      String query,
      String body,
      String stamp,
      String sign) {
    Map<String, String> headers = Map.of("Timestamp", stamp, "SIGN", sign);
    return GateVerifier.signatureFits(
        Keys.shared("key", secret), new Call(method, path, query, headers, body, NOON));
  }

  private static Call call(PracticeKey key, String stamp) {
    String signed = "GET\n" + DETAIL + "\n\n" + Signatures.sha512Hex("") + "\n" + stamp;
    byte[] mac = Signatures.hmac("HmacSHA512", key.secret(), signed);
    Map<String, String> headers =
        Map.of("KEY", key.key(), "Timestamp", stamp, "SIGN", HexFormat.of().formatHex(mac));
    return new Call("GET", DETAIL, "", headers, "", NOON);
  }

  private static String stamp(Call call) {
    return call.header("Timestamp").orElseThrow();
  }
}
