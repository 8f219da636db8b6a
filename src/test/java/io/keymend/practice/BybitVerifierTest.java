package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bybit: the cross-checked vector, the time window, the order of checks. */
class BybitVerifierTest {

  private static final String QUERY_API = "/v5/user/query-api";
  private static final String INFO = "/v5/account/info";
  private static final PracticeKey WORKS = Keys.named("bybit", "works");

  private final PracticeExchange bybit = PracticeExchange.of("bybit", new BybitVerifier());

  @Test
  void acceptsTheCrossCheckedVector() {
    PracticeKey vector = Keys.shared("TESTKEY123", "TESTSECRET456");
    String sign = "2598d3b3dddd228c234e9c7a6d15dc55b910247db20106a79318d392bd3c18bc";
    Map<String, PracticeKey> keys = Map.of(vector.key(), vector);
    BybitVerifier alone = new BybitVerifier();
    Signed refused = Signed.refused("bad-secret", vector);

    assertEquals(Signed.by(vector), alone.verify(vectorCall(sign, "1700000000000"), keys));
    assertEquals(refused, alone.verify(vectorCall("3" + sign.substring(1), "1700000000000"), keys));
    assertEquals(refused, alone.verify(vectorCall(sign, "1700000000001"), keys));
  }

  @ParameterizedTest
  @CsvSource({"999, 0", "1000, 10002", "-5000, 0", "-5001, 10002"})
  void keepsTheTimeWindow(long late, int code) {
    Call call = Customer.of(WORKS).bybit(QUERY_API, NOON.toEpochMilli() + late);

    answers("{\"retCode\":" + code + ",", call);
  }

  @Test
  void checksInOrder() {
    Call good = Customer.of(WORKS).bybit(QUERY_API);

    assertEquals(404, bybit.status(path(good, "/v5/order/create")));
    assertEquals(401, bybit.status(with(good, "x-bapi-sign", null)));
    answers("{\"retCode\":10001,", with(good, "X-BAPI-SIGN", ""));
    answers("{\"retCode\":10003,", with(good, "X-BAPI-API-KEY", "nobody"));
    answers("{\"retCode\":10002,", with(good, "X-BAPI-TIMESTAMP", "2026"));
    answers("{\"retCode\":10002,", with(good, "X-BAPI-RECV-WINDOW", "soon"));
    answers("{\"retCode\":10004,", with(good, "X-BAPI-RECV-WINDOW", "6000"));
    answers("{\"retCode\":10004,", with(good, "X-BAPI-RECV-WINDOW", null));
  }

  @Test
  void repeatsTheKeyOfABadSecret() {
    Call good = Customer.of(WORKS).bybit(QUERY_API);

    answers(
        "\"error sign! origin_string[1772366400250" + WORKS.key(), with(good, "X-BAPI-SIGN", "00"));
  }

  @Test
  void verifiesAnRsaKey() {
    Call good = Customer.of(Keys.named("bybit", "rsa")).bybit(QUERY_API);

    answers("{\"retCode\":0,", good);
    answers("{\"retCode\":10004,", with(good, "X-BAPI-RECV-WINDOW", "6000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v5/market/time", "/v5/system/status"})
  void answersTheUnsignedCalls(String path) {
    answers("\"time\":1772366400250}", new Call("GET", path, "", Map.of(), "", NOON));
  }

  @Test
  void tellsOfTheAccount() {
    answers("\"unifiedMarginStatus\":5", Customer.of(WORKS).bybit(INFO));
  }

  private void answers(String text, Call call) {
    bybit.answers(200, text, call);
  }

  private static Call vectorCall(String sign, String stamp) {
    Map<String, String> headers =
        Map.of(
            "X-BAPI-API-KEY",
            "TESTKEY123",
            "X-BAPI-TIMESTAMP",
            stamp,
            "X-BAPI-RECV-WINDOW",
            "5000",
            "X-BAPI-SIGN",
            sign);
    return new Call("GET", QUERY_API, "", headers, "", Instant.ofEpochMilli(1_700_000_000_500L));
  }

  private static Call path(Call call, String path) {
    return new Call("GET", path, "", call.headers(), "", call.at());
  }

  private static Call with(Call call, String header, String value) {
    Map<String, String> headers = new HashMap<>();
    call.headers().forEach((name, old) -> headers.put(name.toLowerCase(), old));
    headers.remove(header.toLowerCase());
    if (value != null) {
      headers.put(header.toLowerCase(), value);
    }
    return new Call("GET", call.path(), "", headers, "", call.at());
  }
}
