package io.keymend.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON call that reads a message (DESIGN, section 5). */
@QuarkusTest
class DiagnoseApiTest {

  @Test
  void tellsTheCauseAndWhereToRead() {
    post("bybit {\"retCode\":10010,\"retMsg\":\"Unmatched IP\"}", null, null)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("about", equalTo("connection"))
        .body("diagnosis", equalTo("ip-not-allowed"))
        .body("family", equalTo("ip-not-allowed"))
        .body("exchange", equalTo("bybit"))
        .body("article.slug", equalTo("ip-not-allowed"))
        .body("article.url", equalTo("/articles/ip-not-allowed"))
        .body("secretRemoved", equalTo(false));
  }

  @Test
  void ranksOtherCauses() {
    post(
            "{\"code\":-2015,\"msg\":\"Invalid API-key, IP, or permissions for action.\"}",
            "binance",
            401)
        .statusCode(200)
        .body("exchange", equalTo("binance"))
        .body("alternatives.family", hasItem("missing-permission"));
  }

  @Test
  void tellsAnOrdersMatterFromTheUnknown() {
    post("{\"retCode\":170131,\"retMsg\":\"Insufficient balance.\"}", null, null)
        .statusCode(200)
        .body("about", equalTo("order"))
        .body("diagnosis", nullValue())
        .body("article", nullValue());
    post("good morning", null, null)
        .statusCode(200)
        .body("about", equalTo("unknown"))
        .body("diagnosis", nullValue());
  }

  @Test
  void saysThatASecretWasLeftOutAndDoesNotGiveItBack() {
    String key = "Zx81Kq0PmW3nT7vB2yLs";
    post("Bybit key " + key + ": API key is invalid", null, null)
        .statusCode(200)
        .body("secretRemoved", equalTo(true))
        .body(not(containsString(key)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "not json",
        "[]",
        "7",
        "{}",
        "{\"message\":null}",
        "{\"message\":\"  \"}",
        "{\"message\":[\"a\"]}",
        "{\"message\":\"a\",\"exchange\":\"nowhere\"}",
        "{\"message\":\"a\",\"http\":7}",
        "{\"message\":\"a\",\"http\":\"many\"}"
      })
  void whatCannotBeReadIsAProblem(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/diagnose")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("type", equalTo("about:blank"));
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("io.keymend.message.HostileTexts#all")
  void answersWhateverIsPosted(String text) {
    int status = post(text, null, null).extract().statusCode();
    assertEquals(text.isBlank() ? 400 : 200, status);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    post("a".repeat(256 * 1024), null, null).statusCode(413);
  }

  private static ValidatableResponse post(String message, String exchange, Integer http) {
    Map<String, Object> body = new HashMap<>();
    body.put("message", message);
    body.put("exchange", exchange);
    body.put("http", http);
    return given().contentType("application/json").body(body).post("/api/v1/diagnose").then();
  }
}
