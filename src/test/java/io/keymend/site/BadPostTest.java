package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that are not right are answered clearly, keep the exchange and never the secret. */
@QuarkusTest
class BadPostTest {
  private static final String MARK = "TellNobody7";
  private static final String KEY = "k".repeat(64);
  private static final String PEM_WITHOUT_LINES =
      "-----BEGIN PRIVATE KEY-----" + MARK + "MC4CAQAwBQYDK2VwBCIE-----END PRIVATE KEY-----";

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(400, form("binance", "", MARK)),
        Arguments.of(400, form("binance", MARK, "")),
        Arguments.of(400, form("binance", "", "")),
        Arguments.of(400, "exchange=binance"),
        Arguments.of(400, form("okx", KEY, MARK)),
        Arguments.of(400, form("binance", KEY, MARK) + "&environment=moon"),
        Arguments.of(200, form("binance", KEY, MARK + "%00%1B%5B31m%0D%0A%E2%80%AEx")),
        Arguments.of(200, form("binance", MARK + "%0A" + KEY, KEY)),
        Arguments.of(200, form("binance", KEY, PEM_WITHOUT_LINES.replace(" ", "+"))),
        Arguments.of(200, form("binance", KEY, "%3Cscript%3E" + MARK)));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void theExchangeStaysTheFieldsAreEmptyAndTheReasonIsSaid(int status, String body) {
    Response answer = Portal.ownForm().body(body).post("/key-check");
    assertEquals(status, answer.statusCode());
    Document page = Portal.page(answer);
    String exchange = body.substring("exchange=".length()).split("&")[0];
    assertEquals(exchange, page.select("form[action=/key-check] input[name=exchange]").val());
    assertFalse(page.select(".fault, [role=alert]").isEmpty(), "the reason is said");
    page.select(".hidden-text").forEach(field -> assertEquals("", field.val()));
    assertFalse(answer.asString().contains(MARK));
    assertEquals("no-store", answer.header("Cache-Control"));
  }

  @ParameterizedTest
  @CsvSource({"exchange=nowhere, do not know", "'', choose", "exchange=%3Cb%3E, do not know"})
  void anUnknownExchangeAsksForOne(String start, String reason) {
    Response answer = Portal.ownForm().body(start + "&secret=" + MARK).post("/key-check");
    assertEquals(400, answer.statusCode());
    Document page = Portal.page(answer);
    assertTrue(page.select("[role=alert]").text().contains(reason), page.text());
    assertFalse(page.select(".choices a").isEmpty());
    assertTrue(page.select("main b").isEmpty());
    assertFalse(answer.asString().contains(MARK));
  }

  @Test
  void tooManyFieldsAreRefusedInTheLayout() {
    String body = "exchange=okx&secret=" + MARK + "&a=b".repeat(100);
    Response answer = Portal.ownForm().body(body).post("/key-check");
    assertTrue(answer.statusCode() == 400 || answer.statusCode() == 413, "" + answer.statusCode());
    ErrorPagesTest.assertHelps(answer.statusCode(), answer);
    assertFalse(answer.asString().contains(MARK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exchange=binance&secret=TellNobody7%zz",
        "exchange=binance&secret=TellNobody7%",
        "exchange=binance&%=TellNobody7&=%"
      })
  void brokenEscapesAreTheSendersFaultAndNobodyLogsThem(String body) {
    try (CaughtLog log = CaughtLog.ofAll()) {
      Response answer = Portal.ownForm().body(body).post("/key-check");
      ErrorPagesTest.assertHelps(400, answer);
      assertEquals(1, Portal.page(answer).select("a[href=/key-check?exchange=binance]").size());
      assertFalse(answer.asString().contains(MARK));
      assertFalse(log.text().contains(MARK), log.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"; charset=UTF-8", "; charset=nonsense", ";charset=utf-16", "; a=b"})
  void anOddCharacterSetDoesNoHarm(String parameter) throws IOException {
    String body = "exchange=binance&secret=TellNobody7";
    Response answer =
        RawClient.withType(Portal.FORM + parameter, "/key-check", body, "Sec-Fetch-Site: none");
    assertTrue(answer.statusCode() < 500, "status " + answer.statusCode());
    assertEquals(1, Portal.page(answer).select("header.top a.brand").size(), "in the layout");
    assertFalse(answer.asString().contains(MARK));
  }

  @Test
  void aPostThatDoesNotSayWhatItIsDoesNoHarm() throws IOException {
    String body = "exchange=binance&secret=TellNobody7%zz";
    try (CaughtLog log = CaughtLog.ofAll()) {
      Response answer = RawClient.withType("", "/key-check", body, "Sec-Fetch-Site: none");
      assertTrue(answer.statusCode() < 500, "status " + answer.statusCode());
      assertFalse(answer.asString().contains(MARK));
      assertFalse(log.text().contains(MARK), log.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"exchange\" : \"okx\",\"secret\":\"TellNobody7\"}",
        "text/plain | exchange=okx&secret=TellNobody7",
        "application/xml | exchange=okx&secret=TellNobody7",
        "multipart/form-data; boundary=x | --x~Disposition: form-data; name=\"exchange\"~~okx~--x--"
      })
  void whatIsNoFormIsA415ThatKeepsTheChosenExchange(String type, String body) {
    Response answer =
        Portal.plain()
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", type)
            .body(body.replace("~", "\r\n").getBytes())
            .post("/key-check");
    ErrorPagesTest.assertHelps(415, answer);
    assertEquals(1, Portal.page(answer).select("a[href=/key-check?exchange=okx]").size());
    assertFalse(answer.asString().contains(MARK));
  }

  private static String form(String exchange, String key, String secret) {
    return "exchange=" + exchange + "&key=" + key + "&secret=" + secret;
  }
}
