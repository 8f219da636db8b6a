package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Pauses;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of an exchange, and what comes of its answers. */
@QuarkusTest
@TestProfile(Halted.class)
@QuarkusTestResource(value = MoodyExchange.class, restrictToAnnotatedClass = true)
class ProberTest {
  private static final String NOON = "{\"code\":\"0\",\"data\":[{\"ts\":\"1930910400250\"}]}";

  @Inject Prober prober;
  @Inject Exchanges exchanges;
  @Inject Pauses pauses;
  @Inject MovableClock clock;

  @BeforeEach
  void waitUntilNobodyWantsToBeLeftAlone() {
    clock.move(Duration.ofDays(4));
  }

  @Test
  void measuresTheClock() {
    String later = NOON.replace("1930910400250", "" + (clock.millis() + 250));
    MoodyExchange.answers(200, later);
    assertEquals(new Observation(Reason.ANSWERS, 0L, 250L), probe("okx"));
    assertEquals(1, MoodyExchange.calls());
  }

  @Test
  void aFaultIsOne() {
    MoodyExchange.answers(503, "<html>sorry</html>");
    assertEquals(Reason.FAULT, probe("okx").reason());
    assertEquals(1, MoodyExchange.calls());
  }

  @Test
  void whoAsksToBeLeftAloneIs() {
    MoodyExchange.answers(429, "{\"code\":\"50011\",\"msg\":\"Too Many Requests\"}");
    assertEquals(Reason.LEFT_ALONE, probe("okx").reason());
    assertEquals(1, MoodyExchange.calls());
    assertEquals(Duration.ofSeconds(120), pauses.left(okx()).orElseThrow());

    assertEquals(Reason.LEFT_ALONE, probe("okx").reason());
    assertEquals(1, MoodyExchange.calls(), "called although it asked for quiet");

    clock.move(Duration.ofSeconds(120));
    probe("okx");
    assertEquals(2, MoodyExchange.calls());
  }

  @Test
  void whoCannotBeReachedIsUnknownFromHere() {
    assertEquals(Observation.of(Reason.UNREACHABLE), probe("kraken"));
    assertTrue(pauses.left(exchanges.find("kraken").orElseThrow()).isEmpty());
  }

  private Exchange okx() {
    return exchanges.find("okx").orElseThrow();
  }

  private Observation probe(String id) {
    Exchange exchange = exchanges.find(id).orElseThrow();
    return prober
        .probe(exchange, exchange.environments().get(0))
        .await()
        .atMost(Duration.ofSeconds(60));
  }
}
