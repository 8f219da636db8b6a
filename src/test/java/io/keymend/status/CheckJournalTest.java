package io.keymend.status;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is kept of a check: that it ran, and nothing of the key or its owner. */
@QuarkusTest
class CheckJournalTest {
  private static final String KEY = "0ea5e000-0000-4000-8000-000000000001";
  private static final String SECRET = "5EC2E700000000000000000000000001";
  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(30);

  @Inject Event<KeyChecked> checks;
  @Inject EntityManager entities;

  @Test
  void keepsOneRecordOfACheck() throws Exception {
    Instant at = Instant.parse("2001-02-03T04:05:06.789Z").plusNanos(System.nanoTime() % 1000);
    Duration took = Duration.ofMillis(1234);
    KeyChecked check =
        new KeyChecked("okx", true, Diagnosis.WRONG_PASSPHRASE, at, took, "ABCDE23456");
    Instant before = Instant.parse("2001-02-03T00:00:00Z");
    QuarkusTransaction.requiringNew()
        .run(() -> CheckRecord.delete("started < ?1", at.plusSeconds(1)));

    checks.fireAsync(check).toCompletableFuture().get(30, TimeUnit.SECONDS);

    List<CheckRecord> kept =
        since(before).stream().filter(r -> r.started.isBefore(at.plusSeconds(1))).toList();
    assertEquals(1, kept.size());
    assertEquals("okx", kept.get(0).exchange);
    assertTrue(kept.get(0).live);
    assertEquals(Diagnosis.WRONG_PASSPHRASE, kept.get(0).diagnosis);
    assertEquals(1234, kept.get(0).millis);
    assertEquals("ABCDE23456", kept.get(0).correlationId);
    assertEquals(at.toEpochMilli(), kept.get(0).started.toEpochMilli());
  }

  @Test
  void writesDownEveryPostedCheckOnceAndNoRefusedPaste() {
    Instant start = Instant.now();
    // Other tests have clocks that are ahead.
    QuarkusTransaction.requiringNew().run(() -> CheckRecord.delete("started >= ?1", start));
    post("okx", "\u0410" + KEY);
    Set<String> receipts = Set.of(post("okx", KEY), post("bybit", KEY));

    List<CheckRecord> kept = waitForTwo(start);

    assertEquals(
        List.of("bybit INVALID_KEY", "okx KEY_WORKS"),
        kept.stream().map(CheckJournalTest::words).sorted().toList());
    kept.forEach(r -> assertTrue(r.millis >= 0 && r.millis <= millisSince(start)));
    kept.forEach(r -> assertFalse(r.live, "a practice exchange counts as a real one"));
    kept.forEach(r -> assertFalse(r.started.isAfter(Instant.now())));
    assertEquals(receipts, kept.stream().map(r -> r.correlationId).collect(Collectors.toSet()));
  }

  @Test
  void hasNoPlaceForAnythingElse() {
    List<?> columns =
        entities
            .createNativeQuery(
                "select lower(column_name) from information_schema.columns"
                    + " where lower(table_name) = 'check_record'")
            .getResultList();

    assertEquals(
        Set.of("id", "exchange", "live", "diagnosis", "started", "millis", "correlation_id"),
        Set.copyOf(columns));
  }

  /** Posts a key; what comes back is the number of the receipt. */
  private static String post(String exchange, String key) {
    String page =
        given()
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("exchange", exchange)
            .formParam("environment", "practice")
            .formParam("key", key)
            .formParam("secret", SECRET)
            .formParam("passphrase", exchange.equals("okx") ? "Practice-1!" : "")
            .post("/key-check")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return page.replaceFirst("(?s).*<pre[^>]*>Receipt: (\\w+).*", "$1");
  }

  /** The record is written beside the answer, so it may come a little later than that. */
  private static List<CheckRecord> waitForTwo(Instant start) {
    long from = System.nanoTime();
    List<CheckRecord> kept = since(start);
    while (kept.size() < 2 && System.nanoTime() - from < LONG_ENOUGH) {
      kept = since(start);
    }
    return kept;
  }

  private static List<CheckRecord> since(Instant start) {
    return QuarkusTransaction.requiringNew()
        .call(() -> CheckRecord.list("started >= ?1 order by started", start));
  }

  private static String words(CheckRecord entry) {
    return entry.exchange + " " + entry.diagnosis;
  }

  private static long millisSince(Instant start) {
    return Duration.between(start, Instant.now()).toMillis();
  }
}
