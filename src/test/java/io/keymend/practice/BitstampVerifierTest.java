package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static io.keymend.practice.Customer.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bitstamp: the vector of another client, the time window, nonces and the content type. */
class BitstampVerifierTest {

  private static final String PATH = "/api/v2/account_balances/";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NONCE = "f93c979d-b00d-43a9-9b9c-fd4cd9547fa6";
  private static final PracticeKey WORKS = Keys.named("bitstamp", "works");

  private final PracticeExchange bitstamp = PracticeExchange.of("bitstamp", new BitstampVerifier());

  @ParameterizedTest
  @CsvSource({
    "testsecret, /api/v2/account_balances/, foo=bar, 7, true",
    "testsecret, /api/v2/account_balances/, foo=bar, 8, false",
    "testsecret, /api/v2/account_balances, foo=bar, 7, false",
    "testsecret, /api/v2/account_balances/, foo=baz, 7, false",
    "testsecre, /api/v2/account_balances/, foo=bar, 7, false"
  })
  void acceptsTheVectorOnly(String secret, String path, String body, String first, boolean fits) {
    String sign = first + "827f1ba2b7daa5c3b37f0e6e9f086b10faa303a3317d90a0ee707c2c1b59b5b";
    Call call =
        new Call("POST", path, "", headers("testkey", NONCE, 1_700_000_000_000L, sign), body, NOON);

    assertEquals(fits, BitstampVerifier.signatureFits(Keys.shared("testkey", secret), call));
  }

  @Test
  void signsTheNameOfTheSite() {
    PracticeKey there = Keys.named("bitstamp", "sandbox");

    assertTrue(BitstampVerifier.signatureFits(there, signed(there, "sandbox", NONCE, 0)));
    assertFalse(BitstampVerifier.signatureFits(there, signed(there, "www", NONCE, 0)));
  }

  @ParameterizedTest
  @CsvSource({"150000, 200", "150001, 403", "-150000, 200", "-150001, 403"})
  void keepsTheTimeWindow(long ahead, int status) {
    bitstamp.answers(status, status == 200 ? "usd" : "API0017", signed(WORKS, "www", NONCE, ahead));
  }

  @Test
  void takesEachNonceOnce() {
    String other = UUID.randomUUID().toString();

    bitstamp.answers(200, "usd", signed(WORKS, "www", NONCE, 0));
    bitstamp.answers(403, "API0004", signed(WORKS, "www", NONCE, 0));
    bitstamp.answers(200, "usd", signed(WORKS, "www", other, 0));
    bitstamp.answers(403, "API0004", signed(WORKS, "www", NONCE.toUpperCase(), 0));
  }

  @Test
  void refusesWhatItMust() {
    Call good = signed(WORKS, "www", NONCE, 0);

    bitstamp.answers(403, "Missing key", with(good, "X-Auth-Version", "v1"));
    bitstamp.answers(403, "Missing key", with(good, "X-Auth", WORKS.key()));
    bitstamp.answers(403, "API0001", with(good, "X-Auth", "BITSTAMP nobody"));
    bitstamp.answers(403, "API0005", with(good, "Content-Type", "application/json"));
    bitstamp.answers(403, "API0005", with(good, "X-Auth-Signature", "00"));
    bitstamp.answers(403, "API0019", new Call("POST", PATH, "", good.headers(), "", good.at()));
  }

  private static Call signed(PracticeKey key, String site, String nonce, long ahead) {
    long stamp = NOON.toEpochMilli() + ahead;
    String text =
        "BITSTAMP " + key.key() + "POST" + site + ".bitstamp.net" + PATH + FORM + nonce + stamp;
    byte[] sign = Signatures.hmac("HmacSHA256", key.secret(), text + "v2" + "foo=bar");
    String hex = HexFormat.of().formatHex(sign);
    return new Call("POST", PATH, "", headers(key.key(), nonce, stamp, hex), "foo=bar", NOON);
  }

  private static Map<String, String> headers(String key, String nonce, long stamp, String sign) {
    return Map.of(
        "X-Auth",
        "BITSTAMP " + key,
        "X-Auth-Nonce",
        nonce,
        "X-Auth-Timestamp",
        String.valueOf(stamp),
        "X-Auth-Signature",
        sign,
        "X-Auth-Version",
        "v2",
        "Content-Type",
        FORM);
  }
}
