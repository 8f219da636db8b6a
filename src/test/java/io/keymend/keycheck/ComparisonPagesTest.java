package io.keymend.keycheck;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.ComparedPastes;
import io.keymend.credential.PasteComparison;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two pastes are compared without a character of either in the answer. */
@QuarkusTest
class ComparisonPagesTest {

  static List<ComparedPastes> pastes() {
    return ComparedPastes.all();
  }

  @ParameterizedTest
  @MethodSource("pastes")
  void theServerSaysWhatThePageAsksWordsFor(ComparedPastes pastes) {
    Response page = posted("first", pastes.first(), "second", pastes.second());
    PasteComparison told = pastes.comparison();
    Response words =
        given()
            .queryParam("first", told.first())
            .queryParam("second", told.second())
            .queryParam("start", told.start())
            .queryParam("end", told.end())
            .queryParam("invisible", told.invisible())
            .get("/compare-pastes/words");
    assertEquals(200, page.statusCode());
    assertEquals(
        Jsoup.parse(words.asString()).select(".compared").text(),
        Jsoup.parse(page.asString()).select(".compared").text());
    assertEquals(told.same(), words.asString().contains("The two are the same"));
  }

  @Test
  void neitherPasteComesBack() {
    Response page = posted("first", "NeverShownAgain1", "second", "NeverShownAgain2");
    assertEquals("no-store", page.header("Cache-Control"));
    assertTrue(page.asString().contains("They differ from character 16 on."));
    assertFalse(page.asString().contains("NeverShown"));
  }

  @Test
  void oneOfTwoIsAnError() {
    assertEquals(400, posted("first", "Alone", "second", "").statusCode());
    assertEquals(400, posted("first", "Alone").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?first=0&second=4&start=0&end=0",
        "?first=3&second=4&start=4&end=0",
        "?first=3&second=4&start=2&end=2",
        "?first=3&second=4&start=-1&end=0",
        "?first=3&second=4&start=0&end=-1"
      })
  void aComparisonThatCannotBeIsRefused(String question) {
    assertEquals(400, given().get("/compare-pastes/words" + question).statusCode());
  }

  private static Response posted(String... fields) {
    return Posts.given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType(Posts.FORM)
        .body(Posts.encoded(fields))
        .post("/compare-pastes");
  }
}
