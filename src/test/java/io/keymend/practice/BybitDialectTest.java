package io.keymend.practice;

import static io.keymend.practice.BybitAccount.INFO;
import static io.keymend.practice.BybitAccount.QUERY_API;
import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.practice.Answer.Reply;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bybit: the cross-checked vector, the time window, the order of checks, every practice key. */
class BybitDialectTest {

  private static final List<PracticeKey> FILE = new PracticeKeys().of("bybit");
  private static final PracticeKey WORKS = Keys.named("bybit", "works");
  private static final Expected QUERY_API_OF =
      Expected.table(
          """
          works               | 200 | "readOnly":0,"secret":"","permissions":{
          lives-on-testnet    | 200 | "readOnly":0,"secret":"","permissions":{
          rsa                 | 200 | "rsaPublicKey":"-----BEGIN PUBLIC KEY-----"
          works-can-withdraw  | 200 | "Wallet":["AccountTransfer","Withdraw"]
          expires-soon        | 200 | "ips":["*"],"type":1,"deadlineDay":9,"expiredAt":"2026-03-10T12:00:00Z"
          read-only           | 200 | "readOnly":1
          no-spot             | 200 | "Spot":[]
          permission-denied   | 200 | {"retCode":10005,"retMsg":"Permission denied,
          unknown-key         | 200 | {"retCode":10003,"retMsg":"API key is invalid."
          not-authenticated   | 200 | {"retCode":10007,
          unauthorized        | 401 |
          malformed           | 200 | {"retCode":10001,"retMsg":"Request parameter error: sign params error"
          bad-secret          | 200 | {"retCode":10004,"retMsg":"error sign! origin_string[1772366400250
          ip-bound-elsewhere  | 200 | {"retCode":10010,"retMsg":"Unmatched IP,
          expired             | 200 | {"retCode":33004,"retMsg":"Your api key has expired."
          clock               | 200 | {"retCode":10002,
          banned              | 200 | {"retCode":10008,
          transactions-banned | 200 | {"retCode":10027,
          region              | 200 | {"retCode":10009,
          compliance          | 200 | {"retCode":10024,
          classic-account     | 200 | {"retCode":10028,
          unified-account     | 200 | {"retCode":100028,
          not-agreed          | 200 | {"retCode":110123,
          identity            | 200 | {"retCode":131004,
          maintenance         | 200 | {"retCode":10016,
          too-many            | 200 | {"retCode":10006,
          too-frequent        | 403 | access too frequent
          slow                | SLOW
          cut                 | CUT
          html                | 200 | <!doctype html>
          huge                | 200 | {"padding":"000
          redirect            | 302 | https://elsewhere.practice.invalid/login
          unknown-code        | 200 | {"retCode":999999,
          wrong-shape         | 200 | "result":{}""");

  private final BybitDialect bybit = new BybitDialect(FILE);

  @Test
  void acceptsTheCrossCheckedVector() {
    PracticeKey vector = Keys.shared("TESTKEY123", "TESTSECRET456");
    String sign = "2598d3b3dddd228c234e9c7a6d15dc55b910247db20106a79318d392bd3c18bc";
    BybitDialect alone = new BybitDialect(List.of(vector));

    assertTrue(
        body(alone, vectorCall(sign, "1700000000000")).contains("\"apiKey\":\"TESTKEY123\""));
    assertTrue(body(alone, vectorCall("3" + sign.substring(1), "1700000000000")).contains("10004"));
    assertTrue(body(alone, vectorCall(sign, "1700000000001")).contains("10004"));
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

    assertEquals(404, ((Reply) bybit.answer(path(good, "/v5/order/create"))).status());
    assertEquals(401, ((Reply) bybit.answer(with(good, "x-bapi-sign", null))).status());
    answers("{\"retCode\":10001,", with(good, "X-BAPI-SIGN", ""));
    answers("{\"retCode\":10003,", with(good, "X-BAPI-API-KEY", "nobody"));
    answers("{\"retCode\":10002,", with(good, "X-BAPI-TIMESTAMP", "2026"));
    answers("{\"retCode\":10002,", with(good, "X-BAPI-RECV-WINDOW", "soon"));
    answers("{\"retCode\":10004,", with(good, "X-BAPI-RECV-WINDOW", "6000"));
    answers("{\"retCode\":10004,", with(good, "X-BAPI-RECV-WINDOW", null));
  }

  @Test
  void repeatsWhatWasSentWithoutBreakingItsJson() {
    Call good = Customer.of(WORKS).bybit(QUERY_API);

    answers(
        "5000a=\\\"b\\\"]", new Call("GET", QUERY_API, "a=\"b\"", good.headers(), "", good.at()));
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

  @Test
  void playsEveryKey() {
    QUERY_API_OF.holdsFor(FILE, key -> bybit.answer(Customer.of(key).bybit(QUERY_API)));
  }

  private void answers(String text, Call call) {
    assertTrue(body(bybit, call).contains(text), () -> body(bybit, call));
    Expected.parse(call.path(), body(bybit, call));
  }

  private static String body(BybitDialect dialect, Call call) {
    return ((Reply) dialect.answer(call)).body();
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
