package io.keymend.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Redacted;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of reading messages, one by one. */
class DiagnoserTest {
  private static final Diagnoser DIAGNOSER = Diagnosers.of();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done at line 401 of worker.py",
        "at app.Main.run(Main.java:429)",
        "10:45:03.451 started",
        "sold 503 DOGE for 418 USDT",
        "id 451-403-401"
      })
  void numbersInPassingAreNoStatus(String text) {
    assertEquals(About.UNKNOWN, read(text).about(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "10003, bybit, invalid-key",
    "10007, bybit, invalid-key",
    "10072, mexc, invalid-key",
    "-2015, binance-futures, ip-not-allowed",
    "-2015, bybit, key-expired",
    "40009, bitget, bad-secret",
    "EAPI:Invalid signature, kraken, bad-secret"
  })
  void aCodeMeansWhatTheChosenExchangeMeansByIt(String code, String exchange, String diagnosis) {
    Recognition answer =
        DIAGNOSER.read("error code: " + code, Optional.of(exchange), OptionalInt.empty());
    assertEquals(Diagnosis.of(diagnosis), answer.diagnosis().orElse(null));
    assertEquals(exchange, answer.exchange().orElse(null));
  }

  @Test
  void severalCausesAreRankedAndAddUpToNoMoreThanCertainty() {
    Recognition answer = read("binance {\"code\":-2015,\"msg\":\"x\"}");
    List<Diagnosis> others =
        answer.alternatives().stream().map(Recognition.Cause::diagnosis).toList();
    assertEquals(Diagnosis.IP_NOT_ALLOWED, answer.diagnosis().orElseThrow());
    assertTrue(
        others.containsAll(
            List.of(
                Diagnosis.MISSING_PERMISSION, Diagnosis.INVALID_KEY, Diagnosis.WRONG_ENVIRONMENT)));
    double sum =
        answer.confidence()
            + answer.alternatives().stream().mapToDouble(Recognition.Cause::confidence).sum();
    assertTrue(sum <= 1.001, "sum " + sum);
    double before = answer.confidence();
    for (Recognition.Cause cause : answer.alternatives()) {
      assertTrue(cause.confidence() <= before, answer.toString());
      before = cause.confidence();
    }
  }

  @Test
  void aRefusalOfTheTesterIsTheCustomersWhenTheCustomersProgramMetIt() {
    Recognition answer = read("GET https://api.bybit.com/v5/market/time returned code 403");
    assertNotEquals(Diagnosis.TESTER_BLOCKED, answer.diagnosis().orElseThrow());
    assertEquals(
        Diagnosis.REGION_RESTRICTED,
        read("HTTP 451 from api.binance.com").diagnosis().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "https://fapi.binance.com/fapi/v2/account, binance-futures",
    "https://api.binance.us/api/v3/account, binanceus",
    "https://testnet.binance.vision/api/v3/account, binance",
    "https://futures.kraken.com/derivatives/api/v3/accounts, kraken-futures",
    "org.knowm.xchange.huobi.dto.HuobiException, htx",
    "kucoinfutures GET, kucoin",
    "ccxt\\okex5, okx"
  })
  void hostsAndLibrariesNameTheExchange(String text, String exchange) {
    assertEquals(exchange, read("refused: " + text + " 401").exchange().orElse(null), text);
  }

  @Test
  void aToldStatusCounts() {
    Recognition answer = DIAGNOSER.read("no luck", Optional.of("okx"), OptionalInt.of(429));
    assertEquals(Diagnosis.RATE_LIMITED, answer.diagnosis().orElseThrow());
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("io.keymend.message.HostileTexts#all")
  void noTextBreaksIt(String text) {
    assertNotNull(read(text));
  }

  @Test
  void samplesLoseNothingToTheGuardButRequestIds() {
    for (LabelledMessage message : LabelledMessage.samples()) {
      Redacted redacted = Redacted.of(message.text());
      if (message.code() != null) {
        assertTrue(redacted.text().contains(message.code()), message.text());
      }
      assertTrue(
          !redacted.cut() || message.text().contains("0b9d3c52-41fe-4a7e-8c26-d5f7a1e39b04"),
          redacted.text());
    }
  }

  @Test
  void secretsAreSaidToBeCut() {
    assertTrue(read("apiKey: 'a1B2c3D4e5F6a1B2c3D4e5F6' EAPI:Invalid key").secretCut());
    assertFalse(read("EAPI:Invalid key").secretCut());
  }

  private static Recognition read(String text) {
    return DIAGNOSER.read(text, Optional.empty(), OptionalInt.empty());
  }
}
