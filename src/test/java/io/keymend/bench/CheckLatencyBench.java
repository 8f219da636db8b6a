package io.keymend.bench;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.keycheck.Posts;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many times the delay of one call a whole check takes, for a working key of every exchange.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=CheckLatencyBench}.
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
  void aCheckTakesFewCallsInARow() {
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
            .header("Authorization", Posts.TOKEN)
            .contentType("application/json")
            .body(body)
            .post("/api/v1/key-check")
            .jsonPath();
    double millis = (System.nanoTime() - start) / 1e6;
    assertEquals("works", answer.getString("verdict"), answer::prettify);
    return millis / DelayingProxy.MILLIS;
  }

  private static String bodyOf(String exchange) {
    return Posts.object(Posts.fields(PracticeKeyFile.named(exchange, "works")));
  }
}
