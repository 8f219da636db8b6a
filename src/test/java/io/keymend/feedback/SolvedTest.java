package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.keycheck.Posts;
import io.keymend.keycheck.PracticeKeyFile;
import io.keymend.keycheck.ProblemSolved;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** Which articles helped: counted by day, and nothing beside that. */
@QuarkusTest
class SolvedTest {
  private static final Instant LATE = Instant.parse("2031-03-10T23:59:59Z");
  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(30);

  @Inject Event<ProblemSolved> solved;
  @Inject EntityManager entities;

  @BeforeEach
  void forgetAll() {
    QuarkusTransaction.requiringNew().run(() -> Solved.deleteAll());
  }

  @Test
  void countsEveryArticleByTheDayInUtc() throws Exception {
    List<CompletionStage<ProblemSolved>> told = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      told.add(solved.fireAsync(new ProblemSolved(Set.of("one", "two"), LATE)));
    }
    told.add(solved.fireAsync(new ProblemSolved(Set.of("one"), LATE.plusSeconds(1))));
    for (CompletionStage<ProblemSolved> stage : told) {
      stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    assertEquals(
        Map.of("one 2031-03-10", 20L, "two 2031-03-10", 20L, "one 2031-03-11", 1L), counts());
  }

  @Test
  void aFailureAndThenASuccessIsCountedOnce() {
    String visit = check("bad-secret", "none").getCookie("visit");
    check("works", "none");
    check("works", visit);
    check("works", visit);
    String next = check("not-agreed", "none").getCookie("visit");
    check("works", next);

    Map<String, Long> counts = waitForTwo();
    assertEquals(2, counts.size(), counts.toString());
    assertEquals(Set.of(1L), Set.copyOf(counts.values()));
    counts.keySet().forEach(key -> assertTrue(isFromToday(key), key));
  }

  @Test
  void hasNoPlaceForAnythingElse() {
    List<?> columns =
        entities
            .createNativeQuery(
                "select lower(column_name) from information_schema.columns"
                    + " where lower(table_name) = 'solved'")
            .getResultList();
    assertEquals(Set.of("id", "article", "on_day", "times"), Set.copyOf(columns));
  }

  /** The answer is read to its end, so that its check has ended too. */
  private static Response check(String key, String visit) {
    Response answer =
        Reader.ownPost()
            .cookie("visit", visit)
            .formParams(paired(Posts.fields(PracticeKeyFile.named("binance", key))))
            .post("/key-check");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.asString().contains("class=\"result"));
    return answer;
  }

  private static Map<String, String> paired(String[] fields) {
    return java.util.stream.IntStream.range(0, fields.length / 2)
        .boxed()
        .collect(Collectors.toMap(i -> fields[2 * i], i -> fields[2 * i + 1]));
  }

  /** The row is written beside the answer, so it may come a little later than that. */
  private static Map<String, Long> waitForTwo() {
    long from = System.nanoTime();
    while (counts().size() < 2 && System.nanoTime() - from < LONG_ENOUGH) {
      Thread.onSpinWait();
    }
    return counts();
  }

  private static Map<String, Long> counts() {
    List<Solved> rows = QuarkusTransaction.requiringNew().call(() -> Solved.listAll());
    return rows.stream().collect(Collectors.toMap(r -> r.article + " " + r.onDay, r -> r.times));
  }

  private static boolean isFromToday(String key) {
    LocalDate day = LocalDate.parse(key.substring(key.indexOf(' ') + 1));
    LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    return day.equals(today) || day.equals(today.minusDays(1));
  }
}
