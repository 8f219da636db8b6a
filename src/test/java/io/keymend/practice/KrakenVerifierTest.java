package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kraken: published vectors, the order of nonces, the order of checks. */
class KrakenVerifierTest {

  private static final String KEY_INFO = "/0/private/GetApiKeyInfo";
  private static final String BALANCE = "/0/private/Balance";
  private static final String PUBLISHED_SECRET =
      "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
  private static final PracticeKey WORKS = Keys.named("kraken", "works");
  private static final long NOW = NOON.toEpochMilli();
  private static final String TOO_LOW = "{\"error\":[\"EAPI:Invalid nonce\"]}";

  private final PracticeExchange kraken = PracticeExchange.of("kraken", new KrakenVerifier());

  @ParameterizedTest
  @CsvSource({
    "AddOrder, nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25,"
        + " 4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==",
    "GetApiKeyInfo, nonce=1700000000000,"
        + " 6xtZxmtYMLwk37n8BqqQKpl6bZXMyF9KWYK2g9ovnC3gYOevcpMPQKkCIxNzqPU+i4GYsLhylJZYpEE64ahXrw=="
  })
  void acceptsThePublishedVectors(String call, String body, String sign) {
    assertTrue(signed("/0/private/" + call, body, sign));
    assertFalse(signed("/0/private/" + call, body, "7" + sign.substring(1)));
    assertFalse(signed("/0/private/" + call + "s", body, sign));
    assertFalse(signed("/0/private/" + call, body.replaceFirst("nonce=1", "nonce=2"), sign));
  }

  @Test
  void wantsEveryNonceHigherThanTheLast() {
    answers("\"error\":[]", NOW);
    answers(TOO_LOW, NOW);
    answers(TOO_LOW, NOW - 1);
    answers("\"error\":[]", NOW + 1);
  }

  @Test
  void countsNoncesPerKey() {
    answers("\"error\":[]", NOW);
    Call other = Customer.of(Keys.named("kraken", "no-trade")).kraken(KEY_INFO, NOW - 1);

    assertTrue(body(other).contains("\"error\":[]"), body(other));
  }

  @Test
  void refusesNoncesThatAreNotMilliseconds() {
    answers(TOO_LOW, NOW * 1000);
    answers(TOO_LOW, NOW * 1_000_000);
    answers(TOO_LOW, NOW + 60_001);
    answers("\"error\":[]", NOW + 60_000);
  }

  @Test
  void remembersNoNonceThatIsNotSigned() {
    Call high = Customer.of(WORKS).kraken(KEY_INFO, NOW + 50_000);
    Map<String, String> forged = Map.of("API-Key", WORKS.key(), "API-Sign", "AAAA");

    assertEquals("{\"error\":[\"EAPI:Invalid signature\"]}", body(with(high, forged, high.body())));
    answers("\"error\":[]", NOW);
  }

  @Test
  void checksInOrder() {
    Call good = Customer.of(WORKS).kraken(KEY_INFO, NOW);
    Map<String, String> unknown = Map.of("API-Key", "nobody", "API-Sign", "AAAA");

    assertEquals("{\"error\":[\"EAPI:Invalid key\"]}", body(with(good, Map.of(), "")));
    assertEquals("{\"error\":[\"EAPI:Invalid key\"]}", body(with(good, unknown, "")));
    assertEquals(TOO_LOW, body(with(good, good.headers(), "")));
    assertEquals(TOO_LOW, body(with(good, good.headers(), "nonce=x")));
    assertEquals(404, kraken.status(unsigned("GET", KEY_INFO)));
    assertEquals(404, kraken.status(unsigned("POST", "/0/private/AddOrder")));
  }

  @Test
  void showsBalancesOnlyToThoseWhoMayQuery() {
    PracticeKey noQuery = Keys.named("kraken", "no-query");

    assertTrue(body(Customer.of(WORKS).kraken(BALANCE, NOW)).contains("\"ZEUR\""));
    assertEquals(
        "{\"error\":[\"EGeneral:Permission denied\"]}",
        body(Customer.of(noQuery).kraken(BALANCE, NOW)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Time 1772366400", "SystemStatus online"})
  void answersTheUnsignedCalls(String pathAndText) {
    String[] row = pathAndText.split(" ");

    kraken.answers(200, row[1], unsigned("GET", "/0/public/" + row[0]));
  }

  private void answers(String text, long nonce) {
    String body = body(Customer.of(WORKS).kraken(KEY_INFO, nonce));
    assertTrue(body.contains(text), body);
  }

  private String body(Call call) {
    return kraken.body(call);
  }

  private static boolean signed(String path, String body, String sign) {
    return KrakenVerifier.signatureFits(
        Keys.shared("key", PUBLISHED_SECRET),
        new Call("POST", path, "", Map.of("API-Sign", sign), body, NOON));
  }

  private static Call unsigned(String method, String path) {
    return new Call(method, path, "", Map.of(), "", NOON);
  }

  private static Call with(Call call, Map<String, String> headers, String body) {
    return new Call(call.method(), call.path(), "", headers, body, call.at());
  }
}
