package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors stand in the layout and help the reader on. */
@QuarkusTest
class ErrorPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/articles/nowhere",
        "/articles/nowhere.md",
        "/articles/key-invalid/",
        "/collections/nowhere",
        "/collections/connecting-exchanges/nowhere",
        "/assets/keymend-0000.css",
        "/index.html",
        "/caf%C3%A9",
        "/..%2F..%2Fetc%2Fpasswd",
        "/%00",
        "/q/health",
        "/key-check/nowhere",
        "/key-check?exchange=nowhere"
      })
  void anUnknownPageIsA404InTheLayoutWithWaysOn(String address) {
    assertHelps(404, Portal.get(address));
  }

  @Test
  void theSearchBoxOfA404HoldsTheWordsOfTheAddress() {
    Document page = Portal.page(Portal.get("/articles/wrong-passphrase.html"));
    assertEquals("wrong passphrase", page.select("main input[name=q]").val());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
        "/key-check/abcdefghijklmnopqrstuvwxyzabcdef"
      })
  void anErrorDoesNotRepeatWhatMayBeAKey(String address) {
    String secret = address.substring(address.lastIndexOf('/') + 1);
    Response answer = Portal.get(address);
    assertHelps(404, answer);
    assertFalse(answer.asString().contains(secret));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /, 'GET, HEAD'",
    "POST, /articles/key-invalid, 'GET, HEAD'",
    "PUT, /articles/key-invalid.md, 'GET, HEAD'",
    "DELETE, /collections/safety, 'GET, HEAD'"
  })
  void aPageIsOnlyRead(String method, String address, String allow) {
    Response answer = Portal.ownForm().formParam("a", "b").request(method, address);
    assertHelps(405, answer);
    assertEquals(allow, answer.header("Allow"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /key-check, 'GET, HEAD, POST'",
    "DELETE, /key-check, 'GET, HEAD, POST'",
    "GET, /feedback, POST",
    "DELETE, /search, 'GET, HEAD, POST'"
  })
  void anEndpointSaysWhatItTakes(String method, String address, String allowed) {
    Response answer =
        Portal.plain().header("Sec-Fetch-Site", "same-origin").request(method, address);
    assertHelps(405, answer);
    assertEquals(allowed, answer.header("Allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "secret", "passphrase"})
  void aCredentialInTheAddressIsRefusedAndNotRepeated(String field) {
    Response answer = Portal.get("/key-check?exchange=okx&" + field + "=TellNobody7");
    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.header("Allow"));
    assertEquals("no-store", answer.header("Cache-Control"));
    Document page = Portal.page(answer);
    assertTrue(page.select("[role=alert]").text().contains("in the address"), page.text());
    assertEquals("okx", page.select("form[action=/key-check] input[name=exchange]").val());
    assertFalse(answer.asString().contains("TellNobody7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%zz",
        "/search?q=%",
        "/key-check?exchange=%z",
        "/key-check?secret=TellNobody7%zz",
        "/search?q=%C3%28",
        "/search?q=a&q=b&%61",
        "/%zz",
        "/articles/%"
      })
  void aBrokenAddressIsNoFaultOfOurs(String address) throws IOException {
    Response answer = RawClient.get(address);
    assertTrue(answer.statusCode() < 500, "status " + answer.statusCode());
    assertFalse(answer.asString().contains("TellNobody7"));
  }

  @Test
  void aFaultOfOursIsA500ThatTellsNothing() {
    Response answer = Portal.get(FaultyResource.ADDRESS);
    assertHelps(500, answer);
    assertFalse(answer.asString().contains(FaultyResource.MESSAGE));
    assertFalse(answer.asString().contains("Exception"));
  }

  @Test
  void theLogOfAFaultNamesItsPlaceAndNotItsMessage() {
    try (CaughtLog log = CaughtLog.of(ErrorMappers.class)) {
      Portal.get(FaultyResource.ADDRESS);
      assertTrue(log.text().contains(FaultyResource.class.getName()), log.text());
      assertFalse(log.text().contains(FaultyResource.MESSAGE), log.text());
    }
  }

  @Test
  void aPartOfAPageGetsAPartOfAnError() {
    Response answer = Portal.plain().header("Keymend-Part", "true").get("/nowhere");
    assertEquals(404, answer.statusCode());
    assertFalse(answer.asString().contains("<html"));
    assertFalse(answer.asString().isBlank());
  }

  @Test
  void theJsonSideGetsAProblemDocument() {
    Response answer = Portal.get("/api/v1/nowhere");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
    assertEquals(404, answer.jsonPath().getInt("status"));
  }

  static void assertHelps(int status, Response answer) {
    assertEquals(status, answer.statusCode());
    assertTrue(answer.contentType().startsWith("text/html"), answer.contentType());
    Document page = Portal.page(answer);
    assertEquals(1, page.select("header.top a.brand").size(), "in the layout");
    assertEquals(1, page.select("h1").size());
    assertFalse(page.select("h1").text().isBlank());
    List<String> ways = page.select("main a").eachAttr("href");
    assertTrue(ways.contains("/"), ways.toString());
    assertTrue(
        ways.contains("/key-check") || ways.stream().anyMatch(w -> w.startsWith("/key-check?")),
        ways.toString());
  }
}
