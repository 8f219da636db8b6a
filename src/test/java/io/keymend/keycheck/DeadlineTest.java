package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.keycheck.ScriptedExchange.Script;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exchanges that do not come to an end: the report comes all the same, and the call is ended. */
@QuarkusTest
@TestProfile(Scripted.Hurried.class)
class DeadlineTest {
  private static final int GENEROUS_MILLIS = 30_000;

  ScriptedExchange scripted;

  @ParameterizedTest
  @CsvSource({"silent, true", "silent, false", "drip, true", "drip, false"})
  void reportsInTimeAndHangsUp(String fault, boolean inTheClock) throws Exception {
    Script endless = fault.equals("drip") ? Faults.DRIP : Faults.SILENT;
    CountDownLatch hungUp = new CountDownLatch(Scripted.EXCHANGES.size());
    scripted.play(
        (arrival, socket) -> {
          if (arrival.asksForTheTime() != inTheClock) {
            Faults.ANSWER_WELL.play(arrival, socket);
            return;
          }
          try {
            endless.play(arrival, socket);
          } finally {
            hungUp.countDown();
          }
        });

    for (Map.Entry<Canary, JsonNode> entry : ScriptedChecks.atAll().entrySet()) {
      String exchange = entry.getKey().exchange();
      JsonNode report = entry.getValue();
      JsonNode calls = report.at("/calls");
      ScriptedChecks.provesNothing(fault, exchange, report);
      ScriptedChecks.didNoHarm(exchange, report, ScriptedChecks.at(exchange, scripted));
      assertEquals("network", report.at("/diagnosis").asText(), exchange);
      assertTrue(calls.findValues("status").stream().anyMatch(JsonNode::isNull), calls.toString());
      long millis = 0;
      for (JsonNode call : calls) {
        millis += call.at("/millis").asLong();
      }
      assertTrue(millis < GENEROUS_MILLIS, exchange + " took " + millis);
    }
    assertTrue(hungUp.await(60, TimeUnit.SECONDS), "connections were left open");
  }
}
