package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Binance: published vectors, the time window, and the order of checks. */
class BinanceVerifierTest {

  private static final String RESTRICTIONS = "/sapi/v1/account/apiRestrictions";
  private static final String ACCOUNT = "/api/v3/account";
  private static final String BALANCE = "/fapi/v3/balance";
  private static final PracticeKey PUBLISHED =
      Keys.shared(
          "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
          "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j");
  private static final String ORDER =
      "&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000"
          + "&timestamp=1499827319559";
  private static final PracticeKey WORKS = Keys.named("binance", "works");

  private final PracticeExchange binance = PracticeExchange.of("binance", new BinanceVerifier());

  @ParameterizedTest
  @CsvSource({
    "LTCBTC, c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
    "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96,"
        + " e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3"
  })
  void acceptsThePublishedVectors(String symbol, String signature) {
    String payload = "symbol=" + symbol + ORDER;

    assertTrue(signed(payload, "", signature));
    assertTrue(signed(payload, "", signature.toUpperCase()), "hex has no case");
    assertFalse(signed(payload, "", signature.replaceFirst("8", "9")));
    assertFalse(signed(payload.replace("BUY", "BUZ"), "", signature));
  }

  @Test
  void signsQueryAndBodyWithoutSeparator() {
    String signature = "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71";
    String payload = "symbol=LTCBTC" + ORDER;

    assertTrue(signed(payload.substring(0, 20), payload.substring(20), signature));
    assertFalse(signed(payload.substring(0, 20), payload.substring(21), signature));
  }

  @ParameterizedTest
  @CsvSource({
    "999, 5000, 200, ipRestrict", // the last millisecond that is not too early
    "1000, 5000, 400, -1021",
    "-5000, 5000, 200, ipRestrict", // the last that is not too late
    "-5001, 5000, 400, -1021",
    "-5001, 5001, 200, ipRestrict",
    "-5001, 5000.5, 400, -1021",
    "-5000, 5000.125, 200, ipRestrict",
    "-60000, 60000, 200, ipRestrict",
    "0, 60001, 400, -1131",
    "0, 60000.001, 400, -1131"
  })
  void keepsTheTimeWindow(long late, String window, int status, String text) {
    String query = "recvWindow=" + window + "&timestamp=" + (NOON.toEpochMilli() + late);

    binance.answers(status, text, Customer.of(WORKS).binance(RESTRICTIONS, query));
  }

  @Test
  void hasADefaultWindowAndReadsMicroseconds() {
    long now = NOON.toEpochMilli();

    binance.answers(
        200, "ipRestrict", Customer.of(WORKS).binance(RESTRICTIONS, "timestamp=" + (now - 5000)));
    binance.answers(
        400, "-1021", Customer.of(WORKS).binance(RESTRICTIONS, "timestamp=" + (now - 5001)));
    binance.answers(
        200, "ipRestrict", Customer.of(WORKS).binance(RESTRICTIONS, "timestamp=" + now + "000"));
  }

  @Test
  void checksInOrder() {
    Call good = Customer.of(WORKS).binance(RESTRICTIONS);

    binance.answers(
        404, "404 Not found", with(good, "/api/v3/order", good.query(), good.headers()));
    binance.answers(401, "-2014", with(good, good.path(), "", Map.of()));
    binance.answers(401, "-2014", with(good, good.path(), "", Map.of("X-MBX-APIKEY", "short")));
    binance.answers(
        400, "-2008", with(good, good.path(), "", Map.of("x-mbx-apikey", "Z".repeat(64))));
    binance.answers(400, "'timestamp'", with(good, good.path(), "", good.headers()));
    binance.answers(
        400, "'signature'", with(good, good.path(), good.query().split("&sig")[0], good.headers()));
    binance.answers(
        400, "-1022", with(good, good.path(), good.query() + "&more=1", good.headers()));
    binance.answers(
        400, "-1022", with(good, good.path(), good.query().replace("recv", "rec"), good.headers()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa"})
  void verifiesPrivateKeysAndTellsThemApart(String name) {
    PracticeKey key = Keys.named("binance", name);
    Call good = Customer.of(key).binance(ACCOUNT);
    String other = good.query().replace("recvWindow=5000", "recvWindow=5001");

    binance.answers(200, "\"uid\":100200300", good);
    binance.answers(400, "-1022", with(good, good.path(), other, good.headers()));
  }

  @Test
  void answersTheUnsignedCalls() {
    binance.answers(200, "{\"serverTime\":1772366400250}", unsigned("/api/v3/time"));
    binance.answers(200, "{\"serverTime\":1772366400250}", unsigned("/fapi/v1/time"));
    binance.answers(200, "\"status\":0", unsigned("/sapi/v1/system/status"));
  }

  @Test
  void theSpotAccountAnswersWhereTheRightsAreClosed() {
    PracticeKey closed = Keys.named("binance", "restrictions-closed");
    PracticeKey bound = Keys.named("binance", "ip-bound-elsewhere");

    binance.answers(401, "-2015", Customer.of(closed).binance(RESTRICTIONS));
    binance.answers(200, "\"canTrade\":true", Customer.of(closed).binance(ACCOUNT));
    binance.answers(401, "permissions for action.\"", Customer.of(bound).binance(ACCOUNT));
  }

  @Test
  void onlyFuturesTellTheAddress() {
    PracticeKey futures = Keys.named("binance", "works-futures");
    PracticeKey bound = Keys.named("binance", "ip-bound-elsewhere");
    String told = "permissions for action, request ip: 203.0.113.99\"";

    binance.answers(200, "\"accountAlias\"", Customer.of(futures).binance(BALANCE));
    binance.answers(401, told, Customer.of(WORKS).binance(BALANCE));
    binance.answers(401, told, Customer.of(bound).binance(BALANCE));
  }

  private static boolean signed(String query, String body, String signature) {
    return BinanceVerifier.signatureFits(
        PUBLISHED,
        new Call("POST", "/api/v3/order", query + "&signature=" + signature, Map.of(), body, NOON));
  }

  private static Call unsigned(String path) {
    return new Call("GET", path, "", Map.of(), "", NOON);
  }

  private static Call with(Call call, String path, String query, Map<String, String> headers) {
    return new Call("GET", path, query, headers, "", call.at());
  }
}
