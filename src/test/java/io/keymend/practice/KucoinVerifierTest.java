package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static io.keymend.practice.Customer.mac;
import static io.keymend.practice.Customer.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KuCoin: the published vector, the passphrase behind the secret, the order of checks. */
class KucoinVerifierTest {

  private static final String SECRET = "f03a5284-5c39-4aaa-9b20-dea10bdcf8e3";
  private static final String BODY = "{\"currency\":\"BTC\"}";
  private static final String PATH = "/api/v1/user/api-key";
  private static final PracticeKey WORKS = Keys.named("kucoin", "works");

  private final PracticeExchange kucoin = PracticeExchange.of("kucoin", new KucoinVerifier());

  @Test
  void acceptsThePublishedVector() {
    String sign = "7QP/oM0ykidMdrfNEUmng8eZjg/ZvPafjIqmxiVfYu4=";
    assertTrue(published("1547015186532", "/api/v1/deposit-addresses", BODY, sign));
    assertFalse(published("1547015186533", "/api/v1/deposit-addresses", BODY, sign));
    assertFalse(published("1547015186532", "/api/v1/deposit-address", BODY, sign));
    assertFalse(published("1547015186532", "/api/v1/deposit-addresses", "", sign));
    assertFalse(
        published("1547015186532", "/api/v1/deposit-addresses", BODY, "8" + sign.substring(1)));
  }

  @Test
  void acceptsThePassphraseOnlyBehindTheSecret() {
    assertTrue(opened("B2yUWVTB4A++X6H1a4r3amK9bL3LJAyHooT4Plq+mk4="));
    assertFalse(opened("C2yUWVTB4A++X6H1a4r3amK9bL3LJAyHooT4Plq+mk4="));
    assertFalse(opened("Passphrase1!"));
    assertFalse(opened(Base64.getEncoder().encodeToString("Passphrase1!".getBytes(UTF_8))));
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 200, General",
    "5001, 401, 400002",
    "-5000, 200, General",
    "-5001, 401, 400002"
  })
  void keepsTheTimeWindow(long ahead, int status, String text) {
    kucoin.answers(status, text, signed(WORKS.secret(), NOON.toEpochMilli() + ahead));
  }

  @Test
  void checksInOrder() {
    Call good = signed(WORKS.secret(), NOON.toEpochMilli());

    kucoin.answers(200, "\"apiKey\":\"" + WORKS.key() + "\"", good);
    assertEquals(404, kucoin.status(new Call("GET", "/api/v1/orders", "", Map.of(), "", NOON)));
    kucoin.answers(415, "415000", with(good, "Content-Type", "text/plain"));
    kucoin.answers(401, "400001", with(good, "KC-API-SIGN", ""));
    kucoin.answers(401, "400002", with(good, "KC-API-TIMESTAMP", "noon"));
    kucoin.answers(401, "400003", with(good, "KC-API-KEY", "0".repeat(24)));
    kucoin.answers(401, "400009", with(good, "KC-API-KEY-VERSION", "1"));
    kucoin.answers(401, "400004", with(good, "KC-API-PASSPHRASE", WORKS.passphrase()));
    kucoin.answers(401, "400004", signed(SECRET, NOON.toEpochMilli()));
    kucoin.answers(401, "400005", with(good, "KC-API-SIGN", "AAAA"));
  }

  private static boolean published(String stamp, String path, String body, String sign) {
    Map<String, String> headers = Map.of("KC-API-TIMESTAMP", stamp, "KC-API-SIGN", sign);
    return KucoinVerifier.signatureFits(
        Keys.shared("5c2db93503aa674c74a31734", SECRET),
        new Call("POST", path, "", headers, body, NOON));
  }

  private static boolean opened(String passphrase) {
    return KucoinVerifier.passphraseFits(
        Keys.shared("5c2db93503aa674c74a31734", SECRET),
        new Call("GET", PATH, "", Map.of("KC-API-PASSPHRASE", passphrase), "", NOON));
  }

  private static Call signed(String secret, long millis) {
    return new Call(
        "GET",
        PATH,
        "",
        Map.of(
            "Content-Type", "application/json",
            "KC-API-KEY", WORKS.key(),
            "KC-API-KEY-VERSION", "2",
            "KC-API-TIMESTAMP", String.valueOf(millis),
            "KC-API-PASSPHRASE", mac(secret, WORKS.passphrase()),
            "KC-API-SIGN", mac(secret, millis + "GET" + PATH)),
        "",
        NOON);
  }
}
