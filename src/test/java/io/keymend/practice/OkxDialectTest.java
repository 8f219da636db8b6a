package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.practice.Answer.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OKX: the vectors of the fact sheet, the time window, the order of checks, every practice key. */
class OkxDialectTest {

  private static final List<PracticeKey> FILE = new PracticeKeys().of("okx");
  private static final PracticeKey WORKS = Keys.named("okx", "works");
  private static final Expected CONFIG_OF =
      Expected.table(
          """
          works                 | 200 | "perm":"read_only,trade"
          works-no-ip-list      | 200 | "ip":""
          works-can-withdraw    | 200 | "perm":"read_only,withdraw,trade"
          spot-mode-only        | 200 | "acctLv":"1"
          lives-in-europe       | 200 | "perm":"read_only,trade"
          read-only             | 200 | "perm":"read_only"
          permission-denied     | 401 | {"code":"50120",
          invalid-key           | 401 | {"code":"50111","msg":"Invalid OK-ACCESS-KEY","data":[]}
          unknown-key           | 401 | {"code":"50119","msg":"API key doesn't exist","data":[]}
          invalid-authorization | 401 | {"code":"50114",
          wrong-environment     | 401 | {"code":"50101","msg":"APIKey does not match current
          malformed             | 401 | {"code":"50103",
          bad-secret            | 401 | {"code":"50113","msg":"Invalid Sign","data":[]}
          wrong-passphrase      | 401 | {"code":"50105",
          ip-bound-elsewhere    | 401 | {"code":"50110","msg":"Your IP 203.0.113.99
          needs-ip-list         | 403 | {"code":"50035",
          clock                 | 401 | {"code":"50102","msg":"Timestamp request expired"
          frozen                | 403 | {"code":"50100",
          account-blocked       | 200 | {"code":"50007",
          spot-mode             | 200 | {"code":"51010",
          identity              | 200 | {"code":"50060",
          region                | 200 | {"code":"50051",
          maintenance           | 503 | {"code":"50001",
          too-many              | 429 | {"code":"50011",
          slow                  | SLOW
          cut                   | CUT
          html                  | 200 | <!doctype html>
          huge                  | 200 | {"padding":"000
          redirect              | 302 | https://elsewhere.practice.invalid/login
          unknown-code          | 400 | {"code":"99999",
          wrong-shape           | 200 | {"code":"0","msg":"","data":[]}""");

  private final OkxDialect okx = new OkxDialect(FILE);

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
    answers(status, text, Customer.of(WORKS).okx(stamp, WORKS.passphrase()));
  }

  @Test
  void checksInOrder() {
    Call good = Customer.of(WORKS).okx();

    assertEquals(404, ((Reply) okx.answer(call("/api/v5/trade/order", Map.of()))).status());
    answers(401, "50103", call(good.path(), Map.of()));
    answers(401, "50104", with(good, "OK-ACCESS-PASSPHRASE", ""));
    answers(401, "50106", with(good, "OK-ACCESS-SIGN", ""));
    answers(401, "50107", with(good, "OK-ACCESS-TIMESTAMP", ""));
    answers(401, "50111", with(good, "OK-ACCESS-KEY", "no uuid"));
    answers(401, "50119", with(good, "OK-ACCESS-KEY", "00000000-0000-4000-8000-000000000000"));
    answers(401, "50101", with(good, "x-simulated-trading", "1"));
    answers(401, "50113", with(good, "OK-ACCESS-SIGN", "AAAA"));
    answers(401, "50105", Customer.of(WORKS).okx(NOON.toString(), "Practice-2!"));
  }

  @Test
  void answersTheUnsignedCalls() {
    answers(200, "{\"ts\":\"1772366400250\"}", call("/api/v5/public/time", Map.of()));
    answers(200, "\"data\":[]", call("/api/v5/system/status", Map.of()));
  }

  @Test
  void playsEveryKey() {
    CONFIG_OF.holdsFor(FILE, key -> okx.answer(Customer.of(key).okx()));
  }

  private void answers(int status, String text, Call call) {
    Reply reply = (Reply) okx.answer(call);
    assertEquals(status, reply.status(), reply.body());
    assertTrue(reply.body().contains(text), reply.body());
    Expected.parse(call.path(), reply.body());
  }

  private static boolean signed(
      String secret, String stamp, String path, String query, String sign) {
    Map<String, String> headers = Map.of("OK-ACCESS-TIMESTAMP", stamp, "OK-ACCESS-SIGN", sign);
    return OkxDialect.signatureFits(
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
