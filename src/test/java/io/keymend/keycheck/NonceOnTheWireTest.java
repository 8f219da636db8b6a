package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.keycheck.ScriptedExchange.Arrival;
import io.keymend.keycheck.ScriptedExchange.Script;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The nonces that reach an exchange which remembers the highest: seen from its side of the wire.
 */
@QuarkusTest
@TestProfile(Scripted.class)
class NonceOnTheWireTest {
  private static final int VISITORS = 24;
  private static final long LATEST_SECOND = 9_999_999_999L;

  ScriptedExchange scripted;

  @AfterEach
  void answerWell() {
    scripted.play(Faults.ANSWER_WELL);
  }

  @ParameterizedTest(name = "an exchange whose clock is {0} s ahead of ours")
  @ValueSource(longs = {0, 3600, -3600})
  void areNeverTheSameAndNeverFromTheFuture(long secondsAhead) throws Exception {
    scripted.play(clockAhead(secondsAhead));
    Canary key = Canary.of("kraken");
    String body = Posts.object(key.fields("live"));

    Map<Integer, HttpResponse<String>> answers =
        Crowd.ask(
            VISITORS,
            IntStream.range(0, VISITORS).boxed().toList(),
            visitor -> Posts.jsonRequest(body));

    answers.values().forEach(answer -> assertEquals(200, answer.statusCode(), answer.body()));
    List<Arrival> signed =
        scripted.arrivals().stream().filter(arrival -> arrival.method().equals("POST")).toList();
    assertEquals(VISITORS, signed.size());
    Instant now = Instant.now();
    Instant earlier = now.plusSeconds(Math.min(0, secondsAhead) + 1);
    Set<Long> seen = new HashSet<>();
    for (Arrival arrival : signed) {
      long nonce = Long.parseLong(arrival.body().replaceFirst("nonce=([0-9]+).*", "$1"));
      assertTrue(seen.add(nonce), "twice: " + nonce);
      assertTrue(nonce <= earlier.toEpochMilli(), nonce + " is later than " + earlier);
      assertTrue(nonce > now.minusSeconds(7200).toEpochMilli(), nonce + " is no millisecond");
    }
  }

  /** WhiteBIT's clock shows whole seconds only, so that many checks would get the same time. */
  @Test
  void areNewWhereTheExchangeWantsThemNew() throws Exception {
    String body = Posts.object(PracticeServed.worksAt("whitebit").fields("live"));

    Map<Integer, HttpResponse<String>> answers =
        Crowd.ask(
            VISITORS,
            IntStream.range(0, VISITORS).boxed().toList(),
            visitor -> Posts.jsonRequest(body));

    answers
        .values()
        .forEach(answer -> assertTrue(answer.body().contains("\"works\""), answer.body()));
  }

  /** Gemini's keys are asked in seconds; milliseconds lock out a program that counts so. */
  @Test
  void differInSecondsWhenOneKeyIsCheckedManyTimesAtOnce() throws Exception {
    String body = Posts.object(PracticeServed.worksAt("gemini").fields("live"));

    Map<Integer, HttpResponse<String>> answers =
        Crowd.ask(3, List.of(1, 2, 3), visitor -> Posts.jsonRequest(body));

    answers
        .values()
        .forEach(answer -> assertTrue(answer.body().contains("\"works\""), answer.body()));
    Set<Long> seen = new HashSet<>();
    for (long nonce : geminiNonces()) {
      assertTrue(nonce < LATEST_SECOND, nonce + " is no second");
      assertTrue(seen.add(nonce), "twice: " + nonce);
    }
    assertEquals(3, seen.size());
  }

  @ParameterizedTest(name = "after {0} refusals")
  @CsvSource({"1, SECONDS SECONDS", "2, SECONDS SECONDS MILLIS"})
  void turnToMillisOnlyOnceTheNextSecondIsTooLowAsWell(int refusals, String units)
      throws Exception {
    AtomicInteger left = new AtomicInteger(refusals);
    byte[] tooLow =
        "{\"result\":\"error\",\"reason\":\"InvalidNonce\",\"message\":\"Nonce has not increased\"}"
            .getBytes(StandardCharsets.UTF_8);
    scripted.play(
        (arrival, socket) ->
            (arrival.method().equals("POST") && left.getAndDecrement() > 0
                    ? Faults.always(Faults.http(400, tooLow))
                    : Faults.ANSWER_WELL)
                .play(arrival, socket));
    PracticeKeyFile key = PracticeKeyFile.named("gemini", "works-with-id");
    String body = Posts.object(Posts.fields("gemini", "live", key.key(), key.secret(), ""));

    HttpResponse<String> answer = Crowd.send(Posts.jsonRequest(body));

    assertTrue(answer.body().contains("\"key-works\""), answer.body());
    assertEquals(
        units,
        geminiNonces().stream()
            .map(nonce -> nonce > LATEST_SECOND ? "MILLIS" : "SECONDS")
            .collect(Collectors.joining(" ")));
  }

  private List<Long> geminiNonces() {
    return scripted.arrivals().stream()
        .filter(arrival -> arrival.method().equals("POST"))
        .map(arrival -> Base64.getDecoder().decode(arrival.headers().get("x-gemini-payload")))
        .map(payload -> new String(payload, StandardCharsets.UTF_8))
        .map(payload -> Long.valueOf(payload.replaceFirst(".*\"nonce\":\"([0-9]+)\".*", "$1")))
        .toList();
  }

  private static Script clockAhead(long seconds) {
    return (arrival, socket) -> {
      if (!arrival.asksForTheTime()) {
        Faults.ANSWER_WELL.play(arrival, socket);
        return;
      }
      long time = Instant.now().plusSeconds(seconds).getEpochSecond();
      String json = "{\"error\":[],\"result\":{\"unixtime\":%d}}".formatted(time);
      String head = "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n";
      socket.getOutputStream().write((head + json).getBytes(StandardCharsets.UTF_8));
    };
  }
}
