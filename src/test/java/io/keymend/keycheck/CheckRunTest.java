package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.keycheck.ScriptedExchange.Arrival;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves for an exchange during a check, seen from the exchange's side of the wire. */
@QuarkusTest
@TestProfile(Scripted.class)
class CheckRunTest {
  private static final Map<String, String> KEY_HEADERS =
      Map.of(
          "binance", "x-mbx-apikey",
          "bybit", "x-bapi-api-key",
          "okx", "ok-access-key",
          "kraken", "api-key");

  ScriptedExchange scripted;

  @BeforeEach
  void answerWell() {
    scripted.play(Faults.ANSWER_WELL);
  }

  @Test
  void saysThatAKeyWorksAfterFewCallsThatOnlyRead() throws Exception {
    for (Map.Entry<Canary, JsonNode> entry : ScriptedChecks.atAll().entrySet()) {
      String exchange = entry.getKey().exchange();
      JsonNode report = entry.getValue();
      List<Arrival> arrivals = ScriptedChecks.at(exchange, scripted);

      assertEquals("key-works", report.at("/diagnosis").asText(), exchange);
      assertEquals("works", report.at("/verdict").asText(), exchange);
      assertEquals("on", report.at("/rights/spot").asText(), exchange);
      ScriptedChecks.didNoHarm(exchange, report, arrivals);
      assertTrue(arrivals.size() >= 2 && arrivals.size() <= CheckRun.MAX_CALLS, exchange);
      assertTrue(arrivals.get(0).isPublic(), exchange);
      assertTrue(arrivals.stream().anyMatch(Arrival::asksForTheTime), exchange);
    }
  }

  @Test
  void asksForTimeAndStatusWithoutAnyCredential() throws Exception {
    for (Canary key : ScriptedChecks.atAll().keySet()) {
      ScriptedChecks.at(key.exchange(), scripted).stream()
          .filter(Arrival::isPublic)
          .map(Arrival::toString)
          .forEach(
              open -> {
                assertFalse(open.contains(key.key()), key.exchange());
                assertFalse(open.contains("authorization"), key.exchange());
                assertFalse(open.contains("passphrase"), key.exchange());
              });
    }
  }

  @Test
  void putsCredentialsOnlyWhereTheSchemeWantsThem() throws Exception {
    for (Canary key : ScriptedChecks.atAll().keySet()) {
      String exchange = key.exchange();
      LeakSearch secrets =
          new LeakSearch(List.of(new Canary(exchange, key.secret(), key.secret(), "", key.core())));
      for (Arrival arrival : ScriptedChecks.at(exchange, scripted)) {
        assertEquals(List.of(), secrets.in(exchange, arrival.toString()));
        assertFalse((arrival.target() + arrival.body()).contains(key.key()), exchange);
        arrival.headers().forEach((name, value) -> belongs(key, name, value));
      }
      List<Arrival> signed =
          ScriptedChecks.at(exchange, scripted).stream().filter(a -> !a.isPublic()).toList();
      assertFalse(signed.isEmpty(), exchange);
      assertTrue(signed.stream().allMatch(arrival -> carriesTheKey(key, arrival)), exchange);
    }
  }

  @Test
  void neverGuessesARightThatTheAnswerDoesNotShow() throws Exception {
    JsonNode report = ScriptedChecks.at(List.of("binance")).values().iterator().next();
    String page = Posts.form(Canary.of("binance").fields("live")).asString();

    assertEquals("not-visible", report.at("/rights/margin").asText());
    assertEquals("not-visible", report.at("/rights/transfer").asText());
    assertEquals(
        "not visible",
        Jsoup.parse(page).select("tr:has(th:contains(Enable Margin Loan)) td").first().text());
  }

  private static void belongs(Canary key, String name, String value) {
    if (value.contains(key.key())) {
      assertEquals(KEY_HEADERS.get(key.exchange()), name);
    }
    if (!key.passphrase().isEmpty() && value.contains(key.passphrase())) {
      assertEquals("ok-access-passphrase", name);
    }
  }

  private static boolean carriesTheKey(Canary key, Arrival signed) {
    if (KEY_HEADERS.containsKey(key.exchange())) {
      return key.key().equals(signed.headers().get(KEY_HEADERS.get(key.exchange())));
    }
    String token = signed.headers().get("authorization").substring("Bearer ".length());
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return new String(claims, StandardCharsets.UTF_8).contains("\"sub\":\"" + key.key() + "\"");
  }
}
