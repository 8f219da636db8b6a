package io.keymend.status;

import io.keymend.exchange.Exchange;
import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often exchanges are asked: as the operator wants, and never more than they can bear. */
@ApplicationScoped
class Pace {
  /** Of an exchange's published limit; a check may use a tenth of it on average. */
  private static final int CHECKS_PER_ROUND = 10;

  private static final Duration SHORTEST_SILENCE = Duration.ofMinutes(5);
  private static final int MISSED = 3;

  private final Optional<Duration> every;

  /** Takes {@code off} for never. */
  Pace(@ConfigProperty(name = "keymend.status.every") String every) {
    this.every =
        Optional.of(every)
            .filter(text -> !text.equalsIgnoreCase("off") && !text.equalsIgnoreCase("disabled"))
            .map(DurationConverter::parseDuration);
  }

  /** Whether exchanges are watched at all. */
  boolean isOn() {
    return every.isPresent();
  }

  /** The time between two rounds; one minute where there are none. */
  Duration every() {
    return every.orElse(Duration.ofMinutes(1));
  }

  /**
   * The least time between two rounds at one exchange. A round makes no more calls than a check,
   * and the budget keeps checks to a tenth of the published limit: a tenth as many rounds keep to a
   * hundredth.
   */
  Duration between(Exchange exchange) {
    Duration least =
        Duration.ofSeconds(exchange.budget().seconds())
            .multipliedBy(CHECKS_PER_ROUND)
            .dividedBy(exchange.budget().checks());
    return least.compareTo(every()) > 0 ? least : every();
  }

  /** How long nobody may have looked before what was known of an exchange is so no longer. */
  Duration silence(Exchange exchange) {
    Duration missed = between(exchange).multipliedBy(MISSED);
    return missed.compareTo(SHORTEST_SILENCE) > 0 ? missed : SHORTEST_SILENCE;
  }
}
