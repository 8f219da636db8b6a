package io.keymend.connection;

import io.keymend.exchange.Environment;
import io.keymend.exchange.Unquoted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Tells the platform which connections have a working key: at least once, and again with longer and
 * longer pauses over a day while it does not answer.
 */
@ApplicationScoped
class Outbox {
  static final int MOST_TRIES = 12;

  /** How long an event stays that was given up, so that an operator can see it. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final Logger LOG = Logger.getLogger(Outbox.class);

  /** Doubled from try to try, eleven pauses make a day. */
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(45);

  private static final int AT_ONCE = 50;

  private final Hook hook;
  private final Clock clock;
  private final RandomGenerator random;

  Outbox(Hook hook, Clock clock, RandomGenerator random) {
    this.hook = hook;
    this.clock = clock;
    this.random = random;
  }

  /** Keeps, in the transaction under way, that a key works at the site of its connection. */
  void note(CheckedKey key, ConnectionLink link, Connection connection) {
    String site = link.environment() == null ? connection.environment : link.environment();
    if (!hook.isSet() || !key.environment().equals(site == null ? Environment.LIVE : site)) {
      return;
    }
    HookEvent event = new HookEvent();
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    event.id = HexFormat.of().formatHex(bytes);
    event.connection = connection.id;
    event.exchange = connection.exchange;
    event.correlationId = key.correlationId();
    event.at = key.at();
    event.nextTry = clock.instant();
    event.persist();
  }

  /**
   * Sends what is due, until something is not taken; what is claimed counts as a failed try until
   * the platform has taken it.
   */
  @Scheduled(
      every = "{keymend.connections.hook-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void deliver() {
    if (!hook.isSet()) {
      return;
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> HookEvent.forget(clock.instant(), MOST_TRIES));
      List<HookEvent> due =
          QuarkusTransaction.requiringNew()
              .call(() -> HookEvent.due(clock.instant(), MOST_TRIES, AT_ONCE));
      due.stream().allMatch(this::deliver);
    } catch (RuntimeException e) {
      LOG.error(Unquoted.of(e));
    }
  }

  /** Whether the next one may follow: false when the platform did not take this one. */
  private boolean deliver(HookEvent event) {
    Instant next = clock.instant().plus(pauseAfter(event.tries + 1));
    if (!QuarkusTransaction.requiringNew().call(() -> event.claim(next))) {
      return true;
    }
    if (hook.takes(event, clock.instant())) {
      QuarkusTransaction.requiringNew().run(() -> HookEvent.deleteById(event.id));
      return true;
    }
    if (event.tries + 1 == MOST_TRIES) {
      LOG.errorf("the platform's hook did not take event %s in %d tries", event.id, MOST_TRIES);
    }
    return false;
  }

  /** Up to a fifth shorter by chance, so that many do not come at once. */
  private Duration pauseAfter(int tries) {
    if (tries >= MOST_TRIES) {
      return KEPT;
    }
    long millis = FIRST_PAUSE.toMillis() << (tries - 1);
    return Duration.ofMillis(millis - (long) (millis / 5.0 * random.nextDouble()));
  }
}
