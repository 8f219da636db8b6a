package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often exchanges are asked. */
@QuarkusTest
class PaceTest {
  @Inject Exchanges exchanges;

  /** Kraken publishes about one public call a second: two in 200 seconds are a hundredth. */
  @ParameterizedTest
  @CsvSource({
    "kraken, 60s, 200",
    "kraken, 10m, 600",
    "bitfinex, 60s, 400",
    "okx, 60s, 60",
    "okx, 1s, 20"
  })
  void aHundredthOfThePublishedLimitIsTheMost(String exchange, String every, long seconds) {
    Exchange asked = exchanges.find(exchange).orElseThrow();
    assertEquals(Duration.ofSeconds(seconds), new Pace(every).between(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1s", "60s", "1h"})
  void aTenthAsManyRoundsAsChecksIsTheMostEverywhere(String every) {
    for (Exchange exchange : exchanges.all()) {
      double rounds = 1.0 / new Pace(every).between(exchange).toSeconds();
      double checks = (double) exchange.budget().checks() / exchange.budget().seconds();
      assertTrue(rounds <= checks / 10 + 1e-9, exchange.id() + " " + rounds);
    }
  }

  @Test
  void aSilenceIsLongerThanTwoRoundsThatFail() {
    Pace pace = new Pace("60s");
    exchanges
        .all()
        .forEach(
            e ->
                assertTrue(
                    pace.silence(e).compareTo(pace.between(e).multipliedBy(3)) >= 0, e.id()));
  }

  @Test
  void canBeOff() {
    assertFalse(new Pace("off").isOn());
    assertTrue(new Pace("60s").isOn());
  }
}
