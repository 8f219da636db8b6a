package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Reply;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answers to the two public calls say of an exchange. */
@QuarkusTest
class ObservationTest {
  private static final Instant ASKED = Instant.ofEpochMilli(1_900_000_000_000L);
  private static final String TIME = "{\"serverTime\":1900000000300}";
  private static final String UP = "{\"status\":0,\"msg\":\"normal\"}";

  @Inject Exchanges exchanges;

  @Test
  void measuresTheAnswerAndTheClock() {
    Observation seen = binance(answer(200, TIME), answer(200, UP));
    assertEquals(new Observation(Reason.ANSWERS, 200L, 200L), seen);
  }

  @Test
  void theExchangesOwnWordGoesBeforeAllElse() {
    Reply down = answer(200, "{\"status\":1,\"msg\":\"system maintenance\"}");
    assertEquals(Reason.OWN_WORD, binance(answer(200, TIME), down).reason());
    assertEquals(Reason.OWN_WORD, binance(answer(503, "<html>"), down).reason());
  }

  @Test
  void aStatusCallThatFailsIsAPartOfTheService() {
    assertEquals(Reason.PARTLY, binance(answer(200, TIME), answer(502, "bad gateway")).reason());
    assertEquals(Reason.ANSWERS, binance(answer(200, TIME), answer(404, "{}")).reason());
    assertEquals(Reason.ANSWERS, binance(answer(200, TIME), none(Reply.Reason.CUT_OFF)).reason());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530})
  void aServersFaultIsOneWhoeverStandsBeforeIt(int status) {
    Observation seen = binance(answer(status, "<html>sorry</html>"), answer(status, "<html>"));
    assertEquals(Observation.of(Reason.FAULT), seen);
  }

  @ParameterizedTest
  @CsvSource({
    "kraken, 200, '{\"error\":[\"EService:Unavailable\"]}', FAULT",
    "kraken, 200, '{\"error\":[\"EAPI:Rate limit exceeded\"]}', LEFT_ALONE",
    "okx, 429, '{\"code\":\"50011\"}', LEFT_ALONE",
    "okx, 418, '', LEFT_ALONE",
    "okx, 451, '', REFUSED",
    "okx, 407, '', REFUSED",
    "okx, 511, '<html>sign in to the network</html>', REFUSED",
    "binance, 403, '<html>blocked</html>', REFUSED",
    "bitstamp, 403, '<html>blocked</html>', REFUSED",
    "okx, 200, '<html>Just a moment...</html>', UNCLEAR",
    "okx, 200, '{\"code\":\"0\",\"data\":[]}', UNCLEAR",
    "okx, 302, '', UNCLEAR",
    "okx, 404, '{}', UNCLEAR"
  })
  void eachAnswerSpeaksForItself(String exchange, int status, String body, Reason reason) {
    Reply answer = answer(status, body);
    Exchange asked = exchanges.find(exchange).orElseThrow();
    Observation seen = Observation.of(asked, answer, answer, ASKED, ASKED.plusMillis(200));
    assertEquals(Observation.of(reason), seen);
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnAnswerNothingIsKnown(Reply.Reason why) {
    for (Exchange exchange : exchanges.all()) {
      Reply none = none(why);
      Observation seen = Observation.of(exchange, none, none, ASKED, ASKED.plusMillis(200));
      assertEquals(State.UNKNOWN, seen.reason().state(), exchange.id());
    }
  }

  /** Below 500 only what an exchange documents as its own fault can say that it is down. */
  @Test
  void noStatusBelow500AloneSaysThatAnExchangeIsDown() {
    for (Exchange exchange : exchanges.all()) {
      for (int status = 100; status < 500; status++) {
        Reply answer = answer(status, "");
        Observation seen = Observation.of(exchange, answer, answer, ASKED, ASKED);
        assertNotEquals(State.DOWN, seen.reason().state(), exchange.id() + " " + status);
        assertNotEquals(State.UP, seen.reason().state(), exchange.id() + " " + status);
      }
    }
  }

  private Observation binance(Reply time, Reply status) {
    Exchange binance = exchanges.find("binance").orElseThrow();
    return Observation.of(binance, time, status, ASKED, ASKED.plusMillis(200));
  }

  private static Reply answer(int status, String body) {
    return new Reply.Answer(status, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply none(Reply.Reason why) {
    return new Reply.None(why);
  }
}
