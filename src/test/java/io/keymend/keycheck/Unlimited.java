package io.keymend.keycheck;

import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** No budgets, for tests that ask a scripted exchange more often than a real one may be asked. */
@Alternative
@Singleton
public class Unlimited extends Limits {
  /** Takes what it does not use. */
  public Unlimited(LimitsConfig config, Clock clock) {
    super(config, clock);
  }

  @Override
  public Optional<Duration> exchange(Exchange exchange, Environment environment) {
    return Optional.empty();
  }
}
