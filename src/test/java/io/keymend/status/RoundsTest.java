package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds at the practice exchanges, and what of them is kept. */
@QuarkusTest
@TestProfile(Halted.class)
class RoundsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @Inject Rounds rounds;
  @Inject Ledger ledger;
  @Inject Board board;
  @Inject Exchanges exchanges;
  @Inject MovableClock clock;

  @BeforeEach
  void forgetEverything() {
    clock.move(Duration.ofDays(100));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              StatusChange.deleteAll();
              StatusWatch.deleteAll();
              CheckRecord.deleteAll();
              StatusLease.update("holder = 'nobody', ends = ?1", Instant.EPOCH);
            });
    board.replace(Chronicle.EMPTY);
  }

  @Test
  void allExchangesAreUpWhenEachHasAnsweredTwice() {
    assertEquals(State.UNKNOWN, board.standing("okx").state());
    round();
    assertEquals(State.UNKNOWN, board.standing("okx").state());
    round();
    Standing okx = board.standing("okx");
    assertEquals(Reason.ANSWERS, okx.reason());
    assertEquals(clock.instant(), okx.since());
    assertTrue(Math.abs(okx.offsetMillis() - 90_000) < 2000, "offset " + okx.offsetMillis());
    IntStream.range(0, 6).forEach(i -> round());
    for (Exchange exchange : exchanges.all()) {
      assertEquals(State.UP, board.standing(exchange.id()).state(), exchange.id());
    }
  }

  @Test
  void whoMayBeAskedSeldomIsAskedSeldom() {
    round();
    Instant first = seen("bitfinex");
    IntStream.range(0, 6).forEach(i -> round());
    assertEquals(first, seen("bitfinex"));
    round();
    assertEquals(first.plus(MINUTE.multipliedBy(7)), seen("bitfinex"));
    assertEquals(first.plus(MINUTE.multipliedBy(7)), seen("okx"));
  }

  @Test
  void afterASilenceNothingIsKnownOfIt() {
    round();
    round();
    round();
    Instant last = clock.instant();
    clock.move(Duration.ofHours(3));
    assertEquals(Reason.NOT_WATCHED, board.standing("okx").reason());
    assertEquals(last, board.standing("okx").since());
    assertNull(board.standing("okx").latencyMillis());
    round();
    round();
    List<Reason> history =
        board.all().stream()
            .filter(status -> status.exchange().id().equals("okx"))
            .flatMap(status -> status.history().stream())
            .map(ExchangeStatus.Period::reason)
            .toList();
    assertEquals(List.of(Reason.ANSWERS, Reason.NOT_WATCHED, Reason.ANSWERS), history);
  }

  @Test
  void customersWhoFailAtTheLiveSiteMakeItDegradedAndThoseAtThePracticeSiteDoNot() {
    round();
    round();
    checks("okx", true, 12);
    checks("bybit", false, 40);
    round();
    assertEquals(State.UP, board.standing("okx").state());
    round();
    assertEquals(Reason.CUSTOMERS, board.standing("okx").reason());
    assertEquals(Reason.ANSWERS, board.standing("bybit").reason());
    clock.move(Duration.ofMinutes(3));
    IntStream.range(0, 15).forEach(i -> round());
    assertEquals(Reason.ANSWERS, board.standing("okx").reason());
  }

  @Test
  void anotherNodeReadsWhatTheOneThatAsksHasFound() {
    round();
    round();
    Chronicle here = board.chronicle();
    Chronicle there = ledger.read(Chronicle.EMPTY);
    assertEquals(here, there);
    assertEquals(Reason.ANSWERS, there.watched().get("okx").reason());
  }

  @Test
  void whileAnotherNodeLeadsThisOneAsksNobody() {
    assertTrue(ledger.leads("another", clock.instant(), Duration.ofMinutes(2)));
    round();
    assertEquals(Map.of(), board.chronicle().watched());
    clock.move(MINUTE);
    clock.move(Duration.ofSeconds(1));
    round();
    assertEquals(24, board.chronicle().watched().size());
  }

  @Test
  void ofManyNodesAtOnceOneLeads() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> wishes =
        IntStream.range(0, 40)
            .mapToObj(
                node ->
                    (Callable<Boolean>) () -> ledger.leads("node " + node, clock.instant(), MINUTE))
            .toList();
    long leading = 0;
    for (Future<Boolean> wish : nodes.invokeAll(wishes)) {
      leading += wish.get() ? 1 : 0;
    }
    nodes.shutdown();
    assertEquals(1, leading);
  }

  @Test
  void theLeaderStaysAndASilentOneIsReplaced() {
    Instant now = clock.instant();
    assertTrue(ledger.leads("a", now, MINUTE));
    assertTrue(!ledger.leads("b", now.plusSeconds(59), MINUTE));
    assertTrue(ledger.leads("a", now.plusSeconds(59), MINUTE));
    assertTrue(!ledger.leads("b", now.plusSeconds(100), MINUTE));
    assertTrue(ledger.leads("b", now.plusSeconds(120), MINUTE));
    assertTrue(!ledger.leads("a", now.plusSeconds(121), MINUTE));
  }

  @Test
  void aNodeWhoseClockRanAheadHoldsNobodyUp() {
    Instant now = clock.instant();
    assertTrue(ledger.leads("a", now.plus(Duration.ofDays(300)), MINUTE));
    assertTrue(ledger.leads("b", now, MINUTE));
  }

  @Test
  void changesThatNoPageShowsGoButForTheLastOne() {
    Instant now = clock.instant();
    Watched up = new Watched(Reason.ANSWERS, now, null, now, 5L, 0L);
    List<Watched.Change> old =
        IntStream.of(200, 150, 100, 80)
            .mapToObj(days -> new Watched.Change(Reason.FAULT, now.minus(Duration.ofDays(days))))
            .toList();
    ledger.write(Map.of("okx", new Watched.Step(up, old)), now);
    ledger.write(
        Map.of("okx", new Watched.Step(up, List.of(new Watched.Change(Reason.ANSWERS, now)))), now);
    List<Instant> kept =
        ledger.read(Chronicle.EMPTY).changes().get("okx").stream()
            .map(Watched.Change::since)
            .toList();
    assertEquals(List.of(old.get(2).since(), old.get(3).since(), now), kept);
  }

  private void round() {
    clock.move(MINUTE);
    rounds.begin().await().atMost(LONG_ENOUGH);
  }

  private Instant seen(String exchange) {
    return board.chronicle().watched().get(exchange).seen();
  }

  private void checks(String exchange, boolean live, int count) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                IntStream.range(0, count)
                    .forEach(
                        i -> {
                          CheckRecord check = new CheckRecord();
                          check.exchange = exchange;
                          check.live = live;
                          check.diagnosis = Diagnosis.UNEXPECTED_ANSWER;
                          check.started = clock.instant();
                          check.persist();
                        }));
  }
}
