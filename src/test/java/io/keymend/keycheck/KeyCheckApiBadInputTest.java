package io.keymend.keycheck;

import static io.keymend.keycheck.Posts.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON calls that cannot be answered: each is a problem document that quotes nothing. */
@QuarkusTest
class KeyCheckApiBadInputTest {
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("binance", "works");
  private static final String GOOD = Posts.object(Posts.fields(WORKS));

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Bearer wrong", "bearer test-token", "Basic test-token"})
  void wantsTheToken(String authorization) {
    Response answer =
        given()
            .header("Authorization", authorization)
            .contentType(Posts.JSON)
            .body(GOOD)
            .post("/api/v1/key-check");

    isProblem(401, answer);
    assertEquals("Bearer", answer.header("WWW-Authenticate"));
  }

  @Test
  void wantsTheTokenAtAll() {
    isProblem(401, given().contentType(Posts.JSON).body(GOOD).post("/api/v1/key-check"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "not json", "{", "[]", "\"text\"", "7", "{\"key\":}"})
  void wantsAJsonObject(String body) {
    isProblem(400, Posts.json(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"exchange\":\"binance\",\"key\":{\"a\":\"CanaryInAWrongPlace\"},\"secret\":\"b\"}",
        "{\"exchange\":\"binance\",\"key\":\"a\",\"secret\":[\"CanaryInAWrongPlace\"]}",
        "{\"exchange\":{\"CanaryInAWrongPlace\":1}}",
        "{\"exchange\":\"binance\",\"key\":\"CanaryInAWrongPlace\",\"secret\":tru}",
        "{\"exchange\":\"CanaryInAWrongPlace\",\"key\":\"a\",\"secret\":\"b\"}",
        "{\"exchange\":\"binance\",\"environment\":\"CanaryInAWrongPlace\"}",
      })
  void quotesNothingOfWhatItCannotRead(String body) {
    Response answer = Posts.json(body);

    isProblem(400, answer);
    assertFalse((answer.headers() + answer.asString()).contains("CanaryInAWrongPlace"));
  }

  @Test
  void knowsNoOtherExchangeOrEnvironment() {
    String noExchange = Posts.object("exchange", "nosuch", "key", "a", "secret", "b");
    String noEnvironment = Posts.object("exchange", "okx", "environment", "mars");

    assertEquals("There is no such exchange.", detail(Posts.json(noExchange)));
    assertEquals("There is no such exchange.", detail(Posts.json("{}")));
    assertEquals("There is no such environment.", detail(Posts.json(noEnvironment)));
  }

  @Test
  void ignoresFieldsItDoesNotKnow() {
    Response answer = Posts.json(GOOD.replaceFirst("\\{", "{\"later\":{\"more\":[1]},"));

    assertEquals(200, answer.statusCode());
    assertEquals("key-works", answer.jsonPath().getString("diagnosis"));
  }

  @Test
  void reportsAPasteOfTheWrongFormWithoutACall() {
    String[] fields = Posts.fields("okx", "\u0410" + WORKS.key(), "", "");
    Response answer = Posts.json(Posts.object(fields));

    assertEquals(200, answer.statusCode());
    assertEquals("lookalike-character", answer.jsonPath().getString("diagnosis"));
    assertEquals("malformed-credential", answer.jsonPath().getString("family"));
    assertEquals("lookalike-character", answer.jsonPath().getString("faults[0].diagnosis"));
    assertEquals("cyrillic capital letter a", answer.jsonPath().getString("faults[0].character"));
    assertEquals("A", answer.jsonPath().getString("faults[0].instead"));
    assertEquals(1, answer.jsonPath().getInt("faults[0].position"));
    assertEquals("field-empty", answer.jsonPath().getString("faults[1].diagnosis"));
    assertTrue(answer.jsonPath().getList("calls").isEmpty());
    assertFalse(answer.asString().contains(WORKS.key()));
  }

  @Test
  void isNotKeptByAnyCache() {
    assertEquals("no-store", Posts.json(GOOD).header("Cache-Control"));
  }

  @Test
  void takesNothingButJson() {
    Response answer =
        given()
            .header("Authorization", Posts.TOKEN)
            .contentType("text/plain")
            .body(GOOD)
            .post("/api/v1/key-check");

    isProblem(415, answer);
  }

  private static String detail(Response answer) {
    isProblem(400, answer);
    return answer.jsonPath().getString("detail");
  }

  private static void isProblem(int status, Response answer) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertTrue(
        String.valueOf(answer.contentType()).startsWith("application/problem+json"),
        answer.contentType());
    assertEquals(status, answer.jsonPath().getInt("status"));
    assertNotNull(answer.jsonPath().getString("title"));
    assertFalse(answer.asString().contains(WORKS.key()));
  }
}
