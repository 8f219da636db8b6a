package io.keymend.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code of every exchange has an address that leads to its article. */
@QuarkusTest
class CodeAddressesTest {
  @Inject Exchanges exchanges;

  @Test
  void everyCodeReachesAnArticle() {
    Set<String> reached = new HashSet<>();
    int codes = 0;
    for (Exchange exchange : exchanges.all()) {
      for (ErrorRule rule : exchange.errors().rules()) {
        for (String code : rule.code()) {
          String place = placeOf("/e/" + exchange.id() + "/" + encoded(code));
          assertTrue(place.startsWith("/articles/"), exchange.id() + " " + code + ": " + place);
          reached.add(place);
          codes++;
        }
      }
    }
    assertTrue(codes > 500, codes + " codes");
    for (String place : reached) {
      assertEquals(200, given().get(place.replaceAll("#.*", "")).statusCode(), place);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/e/binance/-1021, clock",
    "/e/BYBIT/10010, ip-not-allowed",
    "/e/kraken/eapi:invalid%20signature, secret",
    "/e/kraken/EAPI%3AInvalid%20signature, secret",
    "/e/gate/invalid_signature, secret",
    "/e/bitmex/signature%20not%20valid, secret"
  })
  void caseAndEncodingDoNotMatter(String address, String article) {
    assertTrue(placeOf(address).contains(article), placeOf(address));
  }

  @ParameterizedTest
  @CsvSource({"/e/bybit/1", "/e/nowhere/10010", "/e/bybit/<script>", "/e/bybit/a/b"})
  void unknownCodesGetThePageThatHelpsOn(String address) {
    Response answer = given().redirects().follow(false).get(address);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.asString().contains("name=\"q\""), "has the search box");
  }

  @Test
  void theListHoldsEveryCodeWithItsMeaning() {
    List<Map<String, Object>> entries =
        given()
            .get("/errors.json")
            .then()
            .statusCode(200)
            .contentType("application/json")
            .body(containsString("/e/kraken/EAPI%3AInvalid%20key"))
            .extract()
            .jsonPath()
            .getList("errors");
    for (Exchange exchange : exchanges.all()) {
      for (ErrorRule rule : exchange.errors().rules()) {
        for (String code : rule.code()) {
          assertTrue(
              entries.stream()
                  .anyMatch(
                      entry ->
                          exchange.id().equals(entry.get("exchange"))
                              && code.equals(entry.get("code"))
                              && rule.text().equals(entry.get("text"))),
              exchange.id() + " " + code);
        }
      }
    }
    for (Map<String, Object> entry : entries) {
      List<?> causes = (List<?>) entry.get("diagnoses");
      Map<?, ?> first = (Map<?, ?>) causes.get(0);
      assertEquals(
          Diagnosis.of((String) first.get("diagnosis")).family().id(), first.get("family"));
    }
  }

  private static String placeOf(String address) {
    Response answer = given().urlEncodingEnabled(false).redirects().follow(false).get(address);
    assertEquals(302, answer.statusCode(), address);
    return java.net
        .URI
        .create(answer.header("Location"))
        .toString()
        .replaceFirst("^https?://[^/]+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
