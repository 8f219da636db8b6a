package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a check brings a cookie, what it says, and when it is taken away. */
@QuarkusTest
class VisitCookieTest {
  private static final String[] FAILS = fields("bad-secret");
  private static final String[] WORKS = fields("works");
  private static final String OLD = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @CsvSource({"bad-secret", "works", "html"})
  void everyFirstCheckBringsARandomWordForTheTesterAlone(String key) {
    Cookie first = visit(Posts.form(fields(key)));
    Cookie second = visit(Posts.part(fields(key)));

    assertTrue(first.getValue().matches("[0-9a-f]{32}"), first.getValue());
    assertNotEquals(first.getValue(), second.getValue());
    assertTrue(first.isHttpOnly());
    assertEquals("Strict", first.getSameSite());
    assertEquals("/key-check", first.getPath());
    assertEquals(7200, first.getMaxAge());
    assertFalse(first.isSecured(), "this portal is not behind https");
  }

  @Test
  void aRefusedPasteBringsOneAndAnEmptyFieldNone() {
    assertEquals(32, visit(Posts.form(paste("\u0410"))).getValue().length());
    assertFalse(setsACookie(Posts.form(paste(""))));
  }

  @Test
  void aVisitWithAFailureKeepsItsWordUntilItIsSolved() {
    String word = visit(Posts.form(FAILS)).getValue();

    assertFalse(setsACookie(with(word, FAILS)));
    assertFalse(setsACookie(form(word)));
    assertFalse(setsACookie(with(word, WORKS)));
    assertEquals(0, visit(form(word)).getMaxAge(), "it is taken away");
    assertNotEquals(word, visit(with(word, WORKS)).getValue(), "it is used no more");
  }

  @Test
  void aWordThatNobodyKnowsIsReplaced() {
    assertNotEquals(OLD, visit(with(OLD, FAILS)).getValue());
    assertEquals("", visit(form(OLD)).getValue());
    assertFalse(setsACookie(Posts.given().get("/key-check?exchange=binance")));
  }

  @Test
  void programsGetNone() {
    assertFalse(setsACookie(Posts.json(Posts.object(FAILS))));
  }

  @Test
  void aFrameHasItsOwn() {
    Response answer =
        Posts.given()
            .header("Sec-Fetch-Site", "same-origin")
            .contentType(Posts.FORM)
            .body(Posts.encoded(FAILS))
            .post("/embed/key-check");
    assertEquals("/embed/key-check", visit(answer).getPath());
  }

  private static Response with(String word, String... fields) {
    return Posts.given()
        .header("Sec-Fetch-Site", "same-origin")
        .cookie(VisitCookie.NAME, word)
        .contentType(Posts.FORM)
        .body(Posts.encoded(fields))
        .post("/key-check");
  }

  private static Response form(String word) {
    return Posts.given().cookie(VisitCookie.NAME, word).get("/key-check?exchange=binance");
  }

  /** The cookie of an answer that has been read to its end, so that its check has ended too. */
  private static Cookie visit(Response answer) {
    answer.asString();
    return answer.getDetailedCookie(VisitCookie.NAME);
  }

  private static boolean setsACookie(Response answer) {
    answer.asString();
    return answer.headers().hasHeaderWithName("Set-Cookie");
  }

  private static String[] fields(String key) {
    return Posts.fields(PracticeKeyFile.named("binance", key));
  }

  private static String[] paste(String key) {
    return Posts.fields("binance", key, PracticeKeyFile.named("binance", "works").secret(), "");
  }
}
