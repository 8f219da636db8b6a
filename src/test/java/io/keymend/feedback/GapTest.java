package io.keymend.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.search.SearchMissed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers looked for in vain: counted by day and words, and nothing beside that. */
@QuarkusTest
class GapTest {
  private static final Instant LATE = Instant.parse("2031-03-10T23:59:59Z");
  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(30);

  @Inject Event<SearchMissed> missed;
  @Inject EntityManager entities;

  @BeforeEach
  void forgetAll() {
    QuarkusTransaction.requiringNew().run(() -> Gap.deleteAll());
  }

  @Test
  void countsWordsByKindAndDay() throws Exception {
    List<CompletionStage<SearchMissed>> told = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      told.add(missed.fireAsync(new SearchMissed(false, List.of("moon", "unicorn"), LATE)));
      told.add(missed.fireAsync(new SearchMissed(true, List.of("key"), LATE)));
    }
    told.add(missed.fireAsync(new SearchMissed(true, List.of("key"), LATE.plusSeconds(1))));
    for (CompletionStage<SearchMissed> stage : told) {
      stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
    assertEquals(
        Map.of(
            "search-nothing 2031-03-10 moon unicorn", 20L,
            "search-unclicked 2031-03-10 key", 20L,
            "search-unclicked 2031-03-11 key", 1L),
        counts());
  }

  @Test
  void aDayHasOnlySoManyRows() {
    LocalDate day = LocalDate.of(2031, 3, 10);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < Gap.MOST_A_DAY + 5; i++) {
                Gap.count(Gap.SEARCH_NOTHING, day, "word " + i);
              }
              Gap.count(Gap.SEARCH_NOTHING, day, "word 0");
              Gap.count(Gap.SEARCH_UNCLICKED, day, "word 0");
            });
    Map<String, Long> counts = counts();
    assertEquals(Gap.MOST_A_DAY + 1, counts.size());
    assertEquals(2L, counts.get("search-nothing 2031-03-10 word 0"));
  }

  @Test
  void aPageWithoutResultsIsCountedAndWhatMayBeASecretIsLeftOut() {
    given().queryParam("q", "Xylophone a1b2c3d4e5f6g7h8").get("/search");
    Reader.ownPost().header("Keymend-Part", "true").formParam("q", "zyxwvut").post("/search");
    given().queryParam("q", "passphrase").get("/search");
    assertEquals(Set.of("xylophone"), soughtOnceThereAre(1));
    assertEquals(Set.of("search-nothing"), kinds());
  }

  @Test
  void whoLeavesWithoutAClickIsCounted() {
    int status =
        Reader.ownPost().formParam("q", "passphrase kucoin").post("/search/left").statusCode();
    assertEquals(204, status);
    assertEquals(Set.of("kucoin passphrase"), soughtOnceThereAre(1));
    assertEquals(Set.of("search-unclicked"), kinds());
    assertEquals(204, Reader.ownPost().post("/search/left").statusCode());
    assertEquals(403, given().formParam("q", "passphrase").post("/search/left").statusCode());
    assertEquals(1, counts().size());
  }

  @Test
  void aMessageThatNobodyKnowsIsCountedByItsPlainWords() {
    String json =
        "{\"message\": \"FrobException: glorp 778123 failed, secret=Zk3Vb9Qw2Lx8Tn4Rm6Yp\"}";
    given().contentType("application/json").body(json).post("/api/v1/diagnose");
    assertEquals(Set.of("failed frobexception glorp secret"), soughtOnceThereAre(1));
    given().contentType("application/json").body(json.replace("778", "9")).post("/api/v1/diagnose");
    given()
        .contentType("application/json")
        .body("{\"message\": \"hello there\"}")
        .post("/api/v1/diagnose");
    given()
        .contentType("application/json")
        .body("{\"message\": \"EAPI:Invalid key\"}")
        .post("/api/v1/diagnose");
    assertEquals(Set.of("error-unmatched"), kinds());
  }

  @Test
  void hasNoPlaceForAnythingElse() {
    List<?> columns =
        entities
            .createNativeQuery(
                "select lower(column_name) from information_schema.columns"
                    + " where lower(table_name) = 'gap'")
            .getResultList();
    assertEquals(Set.of("id", "kind", "on_day", "sought", "times"), Set.copyOf(columns));
  }

  /** The row is written beside the answer, so it may come a little later than that. */
  private static Set<String> soughtOnceThereAre(int number) {
    long from = System.nanoTime();
    while (counts().size() < number && System.nanoTime() - from < LONG_ENOUGH) {
      Thread.onSpinWait();
    }
    assertTrue(counts().size() >= number);
    return rows().stream().map(row -> row.sought).collect(Collectors.toSet());
  }

  private static Set<String> kinds() {
    return rows().stream().map(row -> row.kind).collect(Collectors.toSet());
  }

  private static Map<String, Long> counts() {
    return rows().stream()
        .collect(Collectors.toMap(r -> r.kind + " " + r.onDay + " " + r.sought, r -> r.times));
  }

  private static List<Gap> rows() {
    return QuarkusTransaction.requiringNew().call(() -> Gap.listAll());
  }
}
