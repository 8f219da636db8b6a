package io.keymend.bench;

import static io.keymend.connection.Platform.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.connection.Belonging;
import io.keymend.connection.CheckedKey;
import io.keymend.connection.Connections;
import io.keymend.connection.Platform;
import io.keymend.connection.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to register 10,000 connections at once and to find one among a million, on H2
 * in a file; the times are those of the whole call.
 *
 * <p>Two rounds on few rows come first and are printed apart: while the JVM still compiles what a
 * lookup runs through, the slowest hundredth is as slow among 10,000 rows as among a million.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=ConnectionBench}.
 */
@QuarkusTest
@TestProfile(ConnectionBench.OwnFile.class)
class ConnectionBench {
  private static final int ROWS = 1_000_000;
  private static final int AT_ONCE = 10_000;
  private static final int LOOKUPS = 20_000;

  @Inject Connections connections;

  /** A database of its own. */
  public static class OwnFile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      String file = "./target/bench/" + System.nanoTime();
      return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + file + ";WRITE_DELAY=0");
    }
  }

  @Test
  void aMillion() {
    register(0);
    Random random = new Random(1);
    lookUp(2, AT_ONCE, random);
    double[] bulk =
        IntStream.range(1, ROWS / AT_ONCE).mapToDouble(i -> register(i * AT_ONCE)).toArray();
    print("10,000 new ones in one call", bulk);
    print("the same ones again", IntStream.range(0, 10).mapToDouble(i -> register(0)).toArray());
    lookUp(3, ROWS, random);
  }

  private void lookUp(int rounds, int rows, Random random) {
    for (int round = 1; round <= rounds; round++) {
      double[] millis = random.ints(LOOKUPS, 0, rows).mapToDouble(this::find).toArray();
      print("one among " + rows + ", round " + round, millis);
    }
  }

  private static double register(int from) {
    List<Map<String, Object>> rows =
        IntStream.range(from, from + AT_ONCE)
            .mapToObj(i -> Platform.row("c-" + i, "binance", hash("binance", account(i))))
            .toList();
    String body = Platform.written(rows);
    long start = System.nanoTime();
    int status = Platform.call().body(body).put(Platform.CONNECTIONS).statusCode();
    double millis = (System.nanoTime() - start) / 1e6;
    assertEquals(200, status);
    return millis;
  }

  private double find(int i) {
    CheckedKey key =
        new CheckedKey(
            "binance", "live", Optional.of(account(i)), true, Instant.EPOCH, "RECEIPT234");
    long start = System.nanoTime();
    Belonging belonging = connections.of(key, Visitor.ANYBODY).await().indefinitely();
    double millis = (System.nanoTime() - start) / 1e6;
    assertEquals("Main c-" + i, belonging.target().label());
    return millis;
  }

  private static String account(int i) {
    return Long.toString(100_000_000L + 7L * i);
  }

  private static void print(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        "%-32s p50 %8.2f ms, p99 %8.2f ms, slowest %8.2f ms of %d%n",
        what,
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        millis[millis.length - 1],
        millis.length);
  }
}
