package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.exchange.ReadOnlyCalls;
import io.keymend.keycheck.ScriptedExchange.Arrival;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks at the scripted exchange, and what must hold of every one of them. */
final class ScriptedChecks {
  private ScriptedChecks() {}

  /** One check at each exchange, all at the same time. */
  static Map<Canary, JsonNode> atAll() throws Exception {
    return at(Scripted.EXCHANGES);
  }

  /** One check at every exchange there is. */
  static Map<Canary, JsonNode> everywhere() throws Exception {
    return at(PracticeServed.exchanges());
  }

  private static Canary keyOf(String exchange) {
    return Scripted.EXCHANGES.contains(exchange)
        ? Canary.of(exchange)
        : PracticeServed.worksAt(exchange);
  }

  static Map<Canary, JsonNode> at(List<String> exchanges) throws Exception {
    List<Canary> keys = exchanges.stream().map(ScriptedChecks::keyOf).toList();
    Map<Canary, JsonNode> reports = new LinkedHashMap<>();
    for (Map.Entry<Canary, HttpResponse<String>> entry :
        Crowd.ask(5, keys, key -> Posts.jsonRequest(Posts.object(key.fields("live")))).entrySet()) {
      assertEquals(200, entry.getValue().statusCode(), entry.getValue().body());
      reports.put(entry.getKey(), new ObjectMapper().readTree(entry.getValue().body()));
    }
    return reports;
  }

  /** A fault proves nothing of the key. */
  static void provesNothing(String fault, String exchange, JsonNode report) {
    assertEquals("cannot-tell", report.at("/verdict").asText(), fault + " " + exchange + report);
    report
        .at("/rights")
        .forEach(state -> assertEquals("not-visible", state.asText(), fault + " " + exchange));
  }

  /** Few calls, all of them read, none came twice, and the report tells of every one. */
  static void didNoHarm(String exchange, JsonNode report, List<Arrival> arrivals) {
    Set<String> came = new HashSet<>();
    for (Arrival arrival : arrivals) {
      String call = arrival.method() + " " + arrival.path();
      assertTrue(came.add(call), "twice: " + exchange + " " + call);
      assertTrue(ReadOnlyCalls.contain(exchange, call), exchange + " " + call);
    }
    Set<String> told = new HashSet<>();
    report
        .at("/calls")
        .forEach(call -> told.add(call.at("/method").asText() + " " + call.at("/path").asText()));
    assertTrue(report.at("/calls").size() <= CheckRun.MAX_CALLS, report.at("/calls").toString());
    assertTrue(told.containsAll(came), "came " + came + ", told " + told);
  }

  static List<Arrival> at(String exchange, ScriptedExchange scripted) {
    return scripted.arrivals().stream().filter(a -> a.exchange().equals(exchange)).toList();
  }
}
