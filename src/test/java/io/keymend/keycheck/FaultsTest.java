package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.keycheck.ScriptedExchange.Arrival;
import io.keymend.keycheck.ScriptedExchange.Script;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault at every exchange, in the public call and in the signed one: never a verdict. */
@QuarkusTest
@TestProfile(Scripted.class)
class FaultsTest {
  private static final ScriptedExchange ELSEWHERE = new ScriptedExchange();

  ScriptedExchange scripted;

  static Set<String> faults() {
    return Faults.thatEnd("").keySet();
  }

  @AfterEach
  void nobodyWasSentElsewhere() {
    scripted.play(Faults.ANSWER_WELL);
    List<Arrival> sent = ELSEWHERE.arrivals();
    ELSEWHERE.play(Faults.ANSWER_WELL);
    assertEquals(List.of(), sent, "a redirect was followed");
  }

  @AfterAll
  static void close() {
    ELSEWHERE.close();
  }

  @Test
  void everyExchangeWorksWithoutAFault() throws Exception {
    for (Map.Entry<Canary, JsonNode> entry : ScriptedChecks.everywhere().entrySet()) {
      assertEquals("works", entry.getValue().at("/verdict").asText(), entry.getValue().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void provesNothingWhenTheClockFails(String fault) throws Exception {
    scripted.play(onlyFor(true, named(fault)));

    for (Map.Entry<Canary, JsonNode> entry : ScriptedChecks.everywhere().entrySet()) {
      String exchange = entry.getKey().exchange();
      List<Arrival> arrivals = ScriptedChecks.at(exchange, scripted);
      ScriptedChecks.provesNothing(fault, exchange, entry.getValue());
      ScriptedChecks.didNoHarm(exchange, entry.getValue(), arrivals);
      assertTrue(arrivals.stream().allMatch(Arrival::isPublic), exchange);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void provesNothingWhenTheSignedCallFails(String fault) throws Exception {
    scripted.play(onlyFor(false, named(fault)));

    for (Map.Entry<Canary, JsonNode> entry : ScriptedChecks.everywhere().entrySet()) {
      String exchange = entry.getKey().exchange();
      List<Arrival> arrivals = ScriptedChecks.at(exchange, scripted);
      ScriptedChecks.provesNothing(fault, exchange, entry.getValue());
      ScriptedChecks.didNoHarm(exchange, entry.getValue(), arrivals);
      assertTrue(arrivals.size() >= 2, exchange);
      assertTrue(entry.getValue().at("/clockOffsetMs").isNumber(), exchange);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"binance", "bybit", "coinbase", "kraken", "okx"})
  void provesNothingWhenNobodyListens(String exchange) throws Exception {
    scripted.hangUp();
    try {
      JsonNode report = only(ScriptedChecks.at(List.of(exchange)));

      ScriptedChecks.provesNothing("refused", exchange, report);
      assertEquals("network", report.at("/diagnosis").asText());
      report.at("/calls").forEach(call -> assertTrue(call.at("/status").isNull(), exchange));
    } finally {
      scripted.listenAgain();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"binance", "bybit", "coinbase", "kraken", "okx"})
  void provesNothingWhenNobodyListensAnyMore(String exchange) throws Exception {
    scripted.play(
        (arrival, socket) -> {
          if (arrival.asksForTheTime()) {
            scripted.hangUp();
          }
          Faults.ANSWER_WELL.play(arrival, socket);
        });
    try {
      JsonNode report = only(ScriptedChecks.at(List.of(exchange)));

      ScriptedChecks.provesNothing("refused", exchange, report);
      assertEquals("network", report.at("/diagnosis").asText());
      JsonNode calls = report.at("/calls");
      assertEquals(200, calls.at("/0/status").asInt());
      assertTrue(calls.get(calls.size() - 1).at("/status").isNull());
    } finally {
      scripted.listenAgain();
    }
  }

  private static Script onlyFor(boolean time, Script fault) {
    return (arrival, socket) ->
        (arrival.isPublic() == time ? fault : Faults.ANSWER_WELL).play(arrival, socket);
  }

  /** A redirect leads to where a good answer would be given. */
  private static Script named(String fault) {
    return Faults.thatEnd(ELSEWHERE.address("binance") + "/api/v3/time").get(fault);
  }

  private static JsonNode only(Map<Canary, JsonNode> reports) {
    return reports.values().iterator().next();
  }
}
