package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exchange's cases: exact requests from credentials and instant, diagnoses from replies. */
class ExchangeCasesTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  static Stream<Exchange> exchanges() {
    return ExchangeFiles.readAll().values().stream();
  }

  static Stream<Arguments> requests() {
    return exchanges()
        .flatMap(e -> ExchangeCases.of(e.id()).requests().stream().map(c -> Arguments.of(e, c)));
  }

  static Stream<Arguments> replies() {
    return exchanges()
        .flatMap(e -> ExchangeCases.of(e.id()).replies().stream().map(c -> Arguments.of(e, c)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("requests")
  void signsExactly(Exchange exchange, ExchangeCases.RequestCase example) throws Exception {
    Signing signing =
        example.probe() == null
            ? exchange.signing()
            : exchange.signing(exchange.probes().get(example.probe()));
    SignedRequest request =
        signing.sign(example.call(), example.credentials(), example.at(), new Random(1));
    ExchangeCases.Expected expected = example.expect();
    if (expected.query() != null) {
      assertEquals(expected.query(), request.query());
    }
    if (expected.body() != null) {
      assertEquals(expected.body(), request.body());
    }
    if (expected.headers() != null) {
      expected
          .headers()
          .forEach((name, value) -> assertEquals(value, request.headers().get(name), name));
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("replies")
  void diagnoses(Exchange exchange, ExchangeCases.ReplyCase example) {
    Reply reply = new Reply.Answer(example.http(), example.bytes());
    Finding finding = exchange.diagnose(example.call(), reply, ExchangeCases.OWN);
    assertEquals(example.means(), finding.causes());
    if (example.code() != null) {
      assertEquals(example.code(), finding.code().orElse(null));
    }
    if (example.address() != null) {
      assertEquals(example.address(), finding.seenAddress().orElse(null));
    }
    if (finding.works()) {
      compareFacts(
          example, exchange.factsIn(example.call(), reply, ExchangeCases.OWN, NOW).orElseThrow());
    }
  }

  @Test
  void everyExchangeHasCases() {
    exchanges()
        .forEach(
            exchange -> {
              assertFalse(ExchangeCases.of(exchange.id()).requests().isEmpty(), exchange.id());
              assertFalse(ExchangeCases.of(exchange.id()).replies().isEmpty(), exchange.id());
            });
  }

  private static void compareFacts(ExchangeCases.ReplyCase example, KeyFacts facts) {
    if (example.rights() != null) {
      example
          .rights()
          .forEach(
              (right, state) -> assertEquals(state, facts.rights().get(right).id(), right.id()));
    }
    assertEquals(example.bound(), facts.ipBound());
    if (example.ips() != null) {
      assertEquals(example.ips(), facts.boundIps());
    }
    assertEquals(example.expires(), facts.expires().orElse(null));
    ExchangeCases.Facts wanted = example.facts();
    assertEquals(
        wanted == null || wanted.unknown() == null ? List.of() : wanted.unknown(),
        facts.unknownRights());
    if (wanted != null) {
      assertEquals(wanted.account(), facts.accountId().orElse(null));
      assertEquals(wanted.kind(), facts.accountKind().orElse(null));
    }
  }
}
