package io.keymend.status;

import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Watches the exchanges round by round: one node asks, all of them read what it found. A round that
 * fails costs nothing but itself.
 */
@ApplicationScoped
class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class);

  /** Exchanges are asked at random times within a sixth of the time between rounds. */
  private static final int SPREAD = 6;

  /** The clock of the scheduler is not exact. */
  private static final Duration SLACK = Duration.ofSeconds(1);

  private final Exchanges exchanges;
  private final Prober prober;
  private final Ledger ledger;
  private final Board board;
  private final Pace pace;
  private final Clock clock;
  private final RandomGenerator random;
  private final String node;
  private final Map<String, Instant> asked = new ConcurrentHashMap<>();
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  Rounds(
      Exchanges exchanges,
      Prober prober,
      Ledger ledger,
      Board board,
      Pace pace,
      Clock clock,
      RandomGenerator random) {
    this.exchanges = exchanges;
    this.prober = prober;
    this.ledger = ledger;
    this.board = board;
    this.pace = pace;
    this.clock = clock;
    this.random = random;
    byte[] word = new byte[16];
    random.nextBytes(word);
    this.node = HexFormat.of().formatHex(word);
  }

  /** What one exchange showed. */
  private record Shown(Exchange exchange, Observation observation) {}

  /** Asks the exchanges that are due, if this node is the one to ask, and reads what is known. */
  @Scheduled(
      every = "{keymend.status.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    begin()
        .subscribe()
        .with(done -> {}, e -> LOG.errorf("a round failed: %s", e.getClass().getName()));
  }

  /** The same; ends when all answers of this round are kept. */
  Uni<Void> begin() {
    return Uni.createFrom().deferred(() -> ask()).replaceWithVoid();
  }

  private Uni<?> ask() {
    refresh();
    Duration term = pace.every().multipliedBy(2).plus(Prober.DEADLINE);
    List<Uni<Shown>> answers =
        ledger.leads(node, clock.instant(), term)
            ? exchanges.all().stream().flatMap(e -> answer(e).stream()).toList()
            : List.of();
    return answers.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join()
            .all(answers)
            .andFailFast()
            .emitOn(Infrastructure.getDefaultWorkerPool())
            .invoke(this::keep);
  }

  /** What an exchange that is due shows; none while its last answer is still awaited. */
  private Optional<Uni<Shown>> answer(Exchange exchange) {
    Optional<Environment> site = site(exchange);
    if (site.isEmpty() || !isDue(exchange) || !open.add(exchange.id())) {
      return Optional.empty();
    }
    asked.put(exchange.id(), clock.instant());
    return Optional.of(
        Uni.createFrom()
            .voidItem()
            .onItem()
            .delayIt()
            .by(spread())
            .flatMap(now -> prober.probe(exchange, site.get()))
            .onTermination()
            .invoke(() -> open.remove(exchange.id()))
            .onFailure()
            .invoke(e -> LOG.errorf("%s: %s", exchange.id(), e.getClass().getName()))
            .onFailure()
            .recoverWithItem(Observation.of(Reason.UNCLEAR))
            .map(observation -> new Shown(exchange, observation)));
  }

  private Duration spread() {
    return Duration.ofMillis(1 + random.nextLong(pace.every().toMillis() / SPREAD + 1));
  }

  private boolean isDue(Exchange exchange) {
    Instant last = asked.get(exchange.id());
    Instant now = clock.instant().plus(SLACK);
    return last == null || !now.isBefore(last.plus(pace.between(exchange)));
  }

  /** The site to ask: the practice exchange where there is one; development asks no real one. */
  private Optional<Environment> site(Exchange exchange) {
    return exchange
        .environment(exchanges.preselected())
        .filter(site -> site.isPractice() || LaunchMode.current() != LaunchMode.DEVELOPMENT);
  }

  private void keep(List<Shown> all) {
    Instant now = clock.instant();
    Map<String, Boolean> jumps = jumps(now);
    Map<String, Watched> before = board.chronicle().watched();
    Map<String, Watched.Step> steps = new HashMap<>();
    for (Shown shown : all) {
      String id = shown.exchange().id();
      Watched known = before.getOrDefault(id, Watched.fresh(now));
      boolean jump = jumps.getOrDefault(id, false);
      Duration silence = pace.silence(shown.exchange());
      steps.put(id, known.next(shown.observation(), jump, now, silence));
    }
    ledger.write(steps, now);
    refresh();
  }

  /** Where checks of customers fail as they do not usually; what is usual is asked only then. */
  private Map<String, Boolean> jumps(Instant now) {
    Instant start = now.minus(Tally.WINDOW);
    Map<String, Tally> recent = ledger.checks(start, now);
    recent.values().removeIf(tally -> !tally.jumpsFrom(Tally.NONE));
    if (recent.isEmpty()) {
      return Map.of();
    }
    Map<String, Tally> usual = ledger.checks(start.minus(Tally.USUAL), start);
    Map<String, Boolean> jumps = new HashMap<>();
    recent.forEach((id, t) -> jumps.put(id, t.jumpsFrom(usual.getOrDefault(id, Tally.NONE))));
    return jumps;
  }

  /** One at a time, so that what was read later also shows later. */
  private synchronized void refresh() {
    board.replace(ledger.read(board.chronicle()));
  }
}
