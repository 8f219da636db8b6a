package io.keymend.keycheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Posts to the tester as its page and as the platform's programs do. */
public final class Posts {
  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";

  /** What the JSON call wants as authorization. */
  public static final String TOKEN = "Bearer test-token";

  private static final Duration LONG = Duration.ofSeconds(120);

  /** A browser names no charset with a form. */
  private static final RestAssuredConfig AS_A_BROWSER =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Posts() {}

  static RequestSpecification given() {
    return RestAssured.given().config(AS_A_BROWSER);
  }

  static Response form(String... namesAndValues) {
    return rawForm(encoded(namesAndValues));
  }

  static Response rawForm(String body) {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType(FORM)
        .body(body)
        .post("/key-check");
  }

  static Response part(String... namesAndValues) {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .header("Keymend-Part", "true")
        .contentType(FORM)
        .body(encoded(namesAndValues))
        .post("/key-check");
  }

  static Response json(String body) {
    return given()
        .header("Authorization", TOKEN)
        .contentType(JSON)
        .body(body)
        .post("/api/v1/key-check");
  }

  /** The fields of a practice key, at the site that knows it. */
  public static String[] fields(PracticeKeyFile key) {
    return fields(key.exchange(), key.environment(), key.key(), key.secret(), key.passphrase());
  }

  /** The fields of the practice environment. */
  static String[] fields(String exchange, String key, String secret, String passphrase) {
    return fields(exchange, "practice", key, secret, passphrase);
  }

  static String[] fields(
      String exchange, String environment, String key, String secret, String passphrase) {
    return new String[] {
      "exchange",
      exchange,
      "environment",
      environment,
      "key",
      key,
      "secret",
      secret,
      "passphrase",
      passphrase
    };
  }

  static String encoded(String... namesAndValues) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(
          namesAndValues[i]
              + "="
              + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  /** A JSON object from names and values in turns. */
  public static String object(String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    try {
      return new ObjectMapper().writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The form's post, for a client that can send many at once. */
  static HttpRequest formRequest(String body) {
    return request("/key-check", FORM, body).header("Sec-Fetch-Site", "same-origin").build();
  }

  /** The JSON call, for a client that can send many at once. */
  static HttpRequest jsonRequest(String body) {
    return request("/api/v1/key-check", JSON, body).header("Authorization", TOKEN).build();
  }

  static HttpRequest.Builder request(String path, String type, String body) {
    return HttpRequest.newBuilder(at(path))
        .timeout(LONG)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
