package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MEXC: published vectors, both sides' time windows, and the order of checks. */
class MexcVerifierTest {

  private static final String ACCOUNT = "/api/v3/account";
  private static final String KEY_INFO = "/api/v3/apiKeyInfo";
  private static final String ASSETS = "/api/v1/private/account/assets";
  private static final PracticeKey PUBLISHED =
      Keys.shared("mx0aBYs33eIilxBWC5", "45d0b3c26f2644f19bfb98b07741b2f5");
  private static final String ORDER =
      "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=11&recvWindow=5000"
          + "&timestamp=1644489390087";
  private static final String SIGNED_ORDER =
      "fd3e4e8543c5188531eb7279d68ae7d26a573d0fc5ab0d18eb692451654d837a";
  private static final String SIGNED_IN_TWO_PARTS =
      "d1a676610ceb39174c8039b3f548357994b2a34139a8addd33baadba65684592";
  private static final PracticeKey WORKS = Keys.named("mexc", "works");

  private final PracticeExchange mexc = PracticeExchange.of("mexc", new MexcVerifier());

  @Test
  void acceptsThePublishedVectorThatVerifies() {
    assertTrue(spot(ORDER, "", SIGNED_ORDER));
    assertFalse(spot(ORDER, "", SIGNED_ORDER.toUpperCase(Locale.ROOT)), "small letters only");
    assertFalse(spot(ORDER, "", SIGNED_ORDER.replaceFirst("f", "e")));
    assertFalse(spot(ORDER.replace("price=11", "price=12"), "", SIGNED_ORDER));
    // the same page prints this one for the same input
    assertFalse(
        spot(ORDER, "", "323c96ab85a745712e95e63cad28903dd8292e4a905e99c4ee3932023843a117"));
  }

  @Test
  void signsQueryAndBodyWithoutSeparator() {
    String query = ORDER.substring(0, ORDER.indexOf("&quantity"));
    String body = ORDER.substring(ORDER.indexOf("quantity"));

    assertTrue(spot(query, body, SIGNED_IN_TWO_PARTS));
    assertFalse(spot(query, body, SIGNED_ORDER));
  }

  @Test
  void theFuturesSideSignsKeyTimeAndParameters() {
    String signature = "9479645a6a8d9ba1ca8a65d97483ddd59c7e24cae391159b7c5ab39745b5cd18";

    assertTrue(MexcVerifier.futuresFit(PUBLISHED, futures("1700000000000", "", signature)));
    assertFalse(MexcVerifier.futuresFit(PUBLISHED, futures("1700000000001", "", signature)));
    assertFalse(MexcVerifier.futuresFit(PUBLISHED, futures("1700000000000", "a=b", signature)));
  }

  @ParameterizedTest
  @CsvSource({
    "999, 5000, 200, accountType",
    "1000, 5000, 400, 700003",
    "-5000, 5000, 200, accountType",
    "-5001, 5000, 400, 700003",
    "-60000, 60000, 200, accountType",
    "0, 60001, 400, 700005"
  })
  void keepsTheTimeWindow(long late, String window, int status, String text) {
    String query = "recvWindow=" + window + "&timestamp=" + (NOON.toEpochMilli() + late);

    mexc.answers(status, text, Customer.of(WORKS).mexc(ACCOUNT, query));
  }

  @ParameterizedTest
  @CsvSource({"10000, true", "10001, 513", "-10000, true", "-10001, 513"})
  void theFuturesSideTakesTenSeconds(long late, String text) {
    mexc.answers(200, text, Customer.of(WORKS).mexcFutures(ASSETS, NOON.toEpochMilli() + late));
  }

  @Test
  void checksInOrder() {
    String query = "recvWindow=5000&timestamp=" + NOON.toEpochMilli();
    Call good = Customer.of(WORKS).mexc(ACCOUNT, query);

    mexc.answers(404, "Not Found", with("/api/v3/order", good.query(), good.headers()));
    mexc.answers(400, "api key required", with(ACCOUNT, good.query(), Map.of()));
    mexc.answers(400, "10072", with(ACCOUNT, "", Map.of("x-mexc-apikey", "mx0Nobody0000000000")));
    mexc.answers(400, "700003", with(ACCOUNT, "", good.headers()));
    mexc.answers(400, "700004", with(ACCOUNT, query, good.headers()));
    mexc.answers(400, "700002", with(ACCOUNT, good.query() + "&more=1", good.headers()));
    mexc.answers(400, "700002", with(ACCOUNT, good.query().replace("recv", "rec"), good.headers()));
    mexc.answers(401, "401", with(ASSETS, "", Map.of()));
    mexc.answers(400, "10072", with(ASSETS, "", Map.of("ApiKey", "mx0Nobody0000000000")));
  }

  @Test
  void tellsAboutTheKeyThatAsksOnly() {
    String query = "&recvWindow=5000&timestamp=" + NOON.toEpochMilli();
    Customer customer = Customer.of(WORKS);
    String own = "accessKey=" + WORKS.key();

    mexc.answers(200, "\"" + WORKS.key() + "\"", customer.mexc(KEY_INFO, own + query));
    mexc.answers(400, "730706", customer.mexc(KEY_INFO, "accessKey=mx0Another0000000000" + query));
  }

  private static boolean spot(String query, String body, String signature) {
    return MexcVerifier.spotFits(
        PUBLISHED,
        new Call("POST", "/api/v3/order", query + "&signature=" + signature, Map.of(), body, NOON));
  }

  private static Call futures(String time, String query, String signature) {
    Map<String, String> headers =
        Map.of("ApiKey", PUBLISHED.key(), "Request-Time", time, "Signature", signature);
    return new Call("GET", ASSETS, query, headers, "", NOON);
  }

  private static Call with(String path, String query, Map<String, String> headers) {
    return new Call("GET", path, query, headers, "", NOON);
  }
}
