package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.MovableClock;
import io.keymend.article.Library;
import io.keymend.credential.KeyEnd;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as solved: a failure and a success of one visit at one exchange, once. */
@QuarkusTest
class VisitsTest {
  private static final String VISIT = "a-visit";

  @Inject Library library;
  @Inject Exchanges exchanges;

  private final MovableClock clock = new MovableClock();
  private final ToldEvents<ProblemSolved> told = new ToldEvents<>();
  private final Visits visits =
      new Visits(new VisitCookie(Optional.empty()), new Random(1), clock, told);

  @Test
  void aFailureAndASuccessAreOneSolvedProblem() {
    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    clock.move(Duration.ofHours(1));
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);

    assertEquals(
        List.of(new ProblemSolved(Set.of(slug("binance", Diagnosis.BAD_SECRET)), clock.instant())),
        told.events());
  }

  @Test
  void everyArticleThatTheFailureNamedCounts() {
    ended(VISIT, "okx", Diagnosis.IP_NOT_ALLOWED, Diagnosis.INVALID_KEY);
    ended(VISIT, "okx", Diagnosis.KEY_WORKS);

    assertEquals(
        Set.of(slug("okx", Diagnosis.IP_NOT_ALLOWED), slug("okx", Diagnosis.INVALID_KEY)),
        told.events().get(0).articles());
  }

  @Test
  void theLastFailureCounts() {
    ended(VISIT, "okx", Diagnosis.IP_NOT_ALLOWED);
    ended(VISIT, "okx", Diagnosis.BAD_SECRET);
    ended(VISIT, "okx", Diagnosis.KEY_WORKS);

    assertEquals(Set.of(slug("okx", Diagnosis.BAD_SECRET)), told.events().get(0).articles());
  }

  @Test
  void aRefusedPasteCountsToo() {
    ended(VISIT, "okx", Diagnosis.MALFORMED_CREDENTIAL);
    ended(VISIT, "okx", Diagnosis.KEY_WORKS);

    assertEquals(1, told.events().size());
  }

  @Test
  void anotherExchangeSolvesNothingAndLosesNothing() {
    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    ended(VISIT, "okx", Diagnosis.KEY_WORKS);
    assertEquals(List.of(), told.events());

    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    assertEquals(1, told.events().size());
  }

  @Test
  void anotherVisitSolvesNothing() {
    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    ended("another", "binance", Diagnosis.KEY_WORKS);

    assertEquals(List.of(), told.events());
  }

  @Test
  void whatCannotBeToldIsNoFailure() {
    ended(VISIT, "binance", Diagnosis.NETWORK);
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    assertEquals(List.of(), told.events());

    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    ended(VISIT, "binance", Diagnosis.NETWORK);
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    assertEquals(1, told.events().size());
  }

  @Test
  void aVisitEndsAfterTwoHours() {
    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    clock.move(Duration.ofHours(2));
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    assertEquals(List.of(), told.events());

    ended(VISIT, "binance", Diagnosis.BAD_SECRET);
    clock.move(Duration.ofHours(2).minusMillis(1));
    ended(VISIT, "binance", Diagnosis.KEY_WORKS);
    assertEquals(1, told.events().size());
  }

  private void ended(String visit, String exchange, Diagnosis... causes) {
    Exchange asked = exchanges.find(exchange).orElseThrow();
    KeyCheckReport report =
        new KeyCheckReport(
            asked,
            asked.environments().get(0),
            new Finding(List.of(causes), Optional.empty(), Optional.empty(), false, List.of()),
            KeyFacts.unknown(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            "hmac",
            clock.instant(),
            new Reference("ABCDE23456", KeyEnd.hidden()));
    visits.ended(visit, CheckAnswer.of(report, library.current()));
  }

  private String slug(String exchange, Diagnosis diagnosis) {
    return library.current().articleFor(diagnosis, exchange).slug();
  }
}
