package io.keymend.bench;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many times the delay of one call a whole check takes, for a working key of every exchange.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Dtest=CheckLatencyBench}.
 */
@QuarkusTest
@QuarkusTestResource(value = DelayingProxy.class, restrictToAnnotatedClass = true)
@TestProfile(CheckLatencyBench.Patient.class)
class CheckLatencyBench {
  private static final int ROUNDS = 9;
  private static final double MOST_CALLS_IN_A_ROW = 5;

  /** A deadline that no delay reaches. */
  public static class Patient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.limits.deadline", "PT60S");
    }
  }

  @Inject Exchanges exchanges;

  @Test
  void aCheckTakesFewCallsInARow() throws IOException {
    for (Exchange exchange : exchanges.all()) {
      String body = bodyOf(exchange.id());
      check(body);
      List<Double> ratios =
          IntStream.range(0, ROUNDS).mapToObj(round -> check(body)).sorted().toList();
      double median = ratios.get(ROUNDS / 2);
      System.out.printf(
          "%-16s median %.2f  slowest %.2f times the delay of %d ms%n",
          exchange.id(), median, ratios.get(ROUNDS - 1), DelayingProxy.MILLIS);
      assertTrue(median <= MOST_CALLS_IN_A_ROW, exchange.id() + " takes " + median);
    }
  }

  /** One check, in delays of one call. */
  private static double check(String body) {
    long start = System.nanoTime();
    JsonPath answer =
        given()
            .header("Authorization", "Bearer test-token")
            .contentType("application/json")
            .body(body)
            .post("/api/v1/key-check")
            .jsonPath();
    double millis = (System.nanoTime() - start) / 1e6;
    assertEquals("works", answer.getString("verdict"), answer::prettify);
    return millis / DelayingProxy.MILLIS;
  }

  private static String bodyOf(String exchange) throws IOException {
    Path file = Path.of("src/main/resources/practice", exchange + ".yaml");
    for (JsonNode key : new YAMLMapper().readTree(Files.readString(file)).get("keys")) {
      if (key.get("name").asText().equals("works")) {
        return "{\"exchange\":\"%s\",\"environment\":\"practice\",\"key\":%s,\"secret\":%s,\"passphrase\":%s}"
            .formatted(
                exchange,
                quoted(key.path("key")),
                quoted(key.path("secret")),
                quoted(key.path("passphrase")));
      }
    }
    throw new IllegalStateException("no key 'works' of " + exchange);
  }

  private static String quoted(JsonNode text) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(text.asText()).toString();
  }
}
