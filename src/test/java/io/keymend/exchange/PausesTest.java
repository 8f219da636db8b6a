package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.MovableClock;
import io.keymend.diagnosis.Diagnosis;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exchange that asked to be left alone is left alone, for as long as it said. */
@QuarkusTest
class PausesTest {
  private static final Finding TOO_MANY = Finding.of(Diagnosis.RATE_LIMITED);
  private final MovableClock clock = new MovableClock();
  private final Pauses pauses = new Pauses(() -> Duration.ofDays(3), clock);

  @Inject Exchanges exchanges;
  private Exchange okx;
  private Environment live;

  @BeforeEach
  void find() {
    okx = exchanges.find("okx").orElseThrow();
    live = okx.environment("live").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "30, 30",
    "0, 60",
    "-5, 60",
    "soon, 60",
    "99999999999999999999, 60",
    "9999999, 259200",
    "'Mon, 10 Mar 2031 12:05:00 GMT', 300",
    "'Mon, 10 Mar 2031 11:00:00 GMT', 60"
  })
  void readsWhatTheExchangeAskedFor(String retryAfter, long seconds) {
    pauses.heed(okx, live, TOO_MANY, Optional.of(retryAfter));

    assertEquals(Optional.of(Duration.ofSeconds(seconds)), pauses.left(okx));
  }

  @Test
  void endsByItself() {
    pauses.heed(okx, live, TOO_MANY, Optional.empty());
    clock.move(Duration.ofSeconds(59));
    assertEquals(Optional.of(Duration.ofSeconds(1)), pauses.left(okx, live));
    clock.move(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), pauses.left(okx, live));
  }

  @Test
  void isNeverShortened() {
    pauses.heed(okx, live, TOO_MANY, Optional.of("600"));
    pauses.heed(okx, live, TOO_MANY, Optional.of("5"));

    assertEquals(Optional.of(Duration.ofMinutes(10)), pauses.left(okx));
  }

  @Test
  void isAboutThatExchangeAndThatRefusalOnly() {
    pauses.heed(okx, live, TOO_MANY, Optional.empty());
    pauses.heed(
        exchanges.find("kraken").orElseThrow(),
        live,
        Finding.of(Diagnosis.EXCHANGE_MAINTENANCE),
        Optional.of("600"));

    assertEquals(Optional.empty(), pauses.left(exchanges.find("kraken").orElseThrow()));
    assertEquals(Optional.empty(), pauses.left(okx, okx.environment("practice").orElseThrow()));
  }
}
