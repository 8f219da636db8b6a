package io.keymend.exchange;

import io.keymend.diagnosis.Diagnosis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The exchanges that asked to be left alone, each until when; in memory only. */
@ApplicationScoped
public class Pauses {
  /** Without a word from the exchange: most count per minute. */
  private static final Duration USUAL = Duration.ofMinutes(1);

  private final PauseConfig config;
  private final Clock clock;
  private final Map<String, Instant> until = new ConcurrentHashMap<>();

  /** Nobody has asked yet. */
  public Pauses(PauseConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** How long an exchange still wants to be left alone; the practice exchange never does. */
  public Optional<Duration> left(Exchange exchange, Environment environment) {
    return environment.isPractice() ? Optional.empty() : left(exchange);
  }

  /** The same, whatever the environment. */
  public Optional<Duration> left(Exchange exchange) {
    return Optional.ofNullable(until.get(exchange.id()))
        .map(end -> Duration.between(clock.instant(), end))
        .filter(Pauses::isPositive);
  }

  /** Remembers a refusal for too many calls; a later one never shortens the pause. */
  public void heed(
      Exchange exchange, Environment environment, Finding finding, Optional<String> retryAfter) {
    if (finding.diagnosis() == Diagnosis.RATE_LIMITED && !environment.isPractice()) {
      Instant now = clock.instant();
      Duration pause = retryAfter.flatMap(text -> read(text, now)).orElse(USUAL);
      Duration longest = config.longestPause();
      Instant end = now.plus(pause.compareTo(longest) > 0 ? longest : pause);
      until.merge(exchange.id(), end, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  /** Seconds or a date (RFC 9110, section 10.2.3). */
  private static Optional<Duration> read(String text, Instant now) {
    Optional<Duration> wait =
        text.matches("[0-9]{1,9}")
            ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
            : Moment.read(Moment.Unit.HTTP_DATE, text, now).map(end -> Duration.between(now, end));
    return wait.filter(Pauses::isPositive);
  }

  private static boolean isPositive(Duration pause) {
    return !pause.isNegative() && !pause.isZero();
  }
}
