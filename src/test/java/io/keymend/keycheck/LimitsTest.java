package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.OutboundConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How checks are counted, with a clock that stands still until it is told to move. */
class LimitsTest {
  private static final String VISITOR = "203.0.113.7";
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private final MovableClock clock = new MovableClock();
  private final Limits limits =
      new Limits(new FixedLimits(5, WINDOW, Duration.ofSeconds(10)), clock);

  @Test
  void letsAnAddressMakeFiveChecks() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.empty(), limits.visitor(VISITOR));
    }
    assertEquals(Optional.of(WINDOW), limits.visitor(VISITOR));
  }

  @Test
  void tellsHowLongIsLeft() {
    useUp(VISITOR);
    clock.move(Duration.ofMinutes(4));

    assertEquals(Optional.of(Duration.ofMinutes(6)), limits.visitor(VISITOR));
  }

  @Test
  void startsAfreshAfterTheWindowAndNotBefore() {
    useUp(VISITOR);
    clock.move(WINDOW.minusMillis(1));
    assertTrue(limits.visitor(VISITOR).isPresent());

    clock.move(Duration.ofMillis(1));
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.empty(), limits.visitor(VISITOR));
    }
    assertTrue(limits.visitor(VISITOR).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
    "2001:db8:1:2::1, 2001:db8:1:2:3:4:5:6, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "2001:db8::1, 2001:db8:0:0:9::1, true",
    "::1, 0:0:0:0:0:0:0:2, true",
    "203.0.113.7, 203.0.113.8, false",
  })
  void countsAWholeIpv6NetworkButEachIpv4Address(String first, String second, boolean together) {
    useUp(first);

    assertEquals(together, limits.visitor(second).isPresent());
  }

  @Test
  void keepsToTheBudgetOfAnExchangeWhoeverAsks() {
    Exchange kraken = exchange("kraken");
    Environment live = kraken.environment("live").orElseThrow();
    for (int i = 0; i < kraken.budget().checks(); i++) {
      assertEquals(Optional.empty(), limits.exchange(kraken, live));
    }

    assertEquals(
        Optional.of(Duration.ofSeconds(kraken.budget().seconds())), limits.exchange(kraken, live));
    Exchange okx = exchange("okx");
    assertEquals(Optional.empty(), limits.exchange(okx, okx.environment("live").orElseThrow()));
    clock.move(Duration.ofSeconds(kraken.budget().seconds()));
    assertEquals(Optional.empty(), limits.exchange(kraken, live));
  }

  @Test
  void hasNoBudgetToKeepAtThePracticeExchange() {
    Exchange kraken = exchange("kraken");
    Environment practice = kraken.environment("practice").orElseThrow();

    for (int i = 0; i <= kraken.budget().checks(); i++) {
      assertEquals(Optional.empty(), limits.exchange(kraken, practice));
    }
  }

  private void useUp(String address) {
    for (int i = 0; i < 5; i++) {
      limits.visitor(address);
    }
  }

  private static Exchange exchange(String id) {
    return new Exchanges(Map::of, new NoProxy(), true, 1).find(id).orElseThrow();
  }

  private record NoProxy() implements OutboundConfig {
    @Override
    public Optional<URI> proxy() {
      return Optional.empty();
    }

    @Override
    public boolean insecure() {
      return false;
    }
  }
}
