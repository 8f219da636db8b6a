package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.CredentialFields;
import io.keymend.diagnosis.Verdict;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exchange file must keep to, whatever its exchange. */
class ExchangeFilesTest {
  private static final Set<String> WITH_PASSPHRASE = Set.of("okx", "kucoin", "bitget");

  static Collection<Exchange> exchanges() {
    return ExchangeFiles.readAll().values();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void makesOnlyReadOnlyCalls(Exchange exchange) {
    Set<String> calls = new TreeSet<>();
    calls.add("GET " + exchange.time().path());
    if (exchange.status() != null) {
      calls.add("GET " + exchange.status().path());
    }
    exchange.probes().values().forEach(probe -> calls.add(probe.method() + " " + probe.path()));
    assertEquals(new TreeSet<>(ReadOnlyCalls.of(exchange.id())), calls);
    assertFalse(
        calls.stream()
            .anyMatch(call -> call.matches("(?i).*(order|withdraw|transfer|cancel|revoke).*")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void speaksToItsOwnHostsOverTlsOnly(Exchange exchange) {
    for (Environment environment : exchange.environments()) {
      environment
          .hosts()
          .values()
          .forEach(
              host -> {
                assertEquals("https", host.getScheme(), host.toString());
                assertEquals(-1, host.getPort(), host.toString());
                assertEquals("", host.getRawPath(), host.toString());
                assertEquals(null, host.getRawUserInfo(), host.toString());
              });
    }
    Stream.concat(exchange.docs().stream(), Stream.of(exchange.site(), exchange.keyPage()))
        .map(URI::getScheme)
        .forEach(scheme -> assertEquals("https", scheme));
    assertFalse(exchange.docs().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void beginsWithTheLiveSite(Exchange exchange) {
    List<String> ids = exchange.environments().stream().map(Environment::id).toList();
    assertEquals("live", ids.get(0));
    assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-z][a-z-]{1,15}")), ids.toString());
    assertFalse(ids.contains(Environment.PRACTICE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void asksSparingly(Exchange exchange) {
    assertEquals(600, exchange.budget().seconds());
    assertTrue(exchange.budget().checks() >= 10 && exchange.budget().checks() <= 600);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void namesEveryRightThatItReads(Exchange exchange) {
    for (Probe probe : exchange.probes().values()) {
      for (Right right : probe.rights().keySet()) {
        RightFact fact = exchange.rights().get(right);
        assertNotNull(fact, right.id());
        assertNotNull(fact.need(), right.id());
        assertFalse(fact.label().isBlank(), right.id());
        assertFalse(probe.notApplicable().contains(right), right.id());
      }
    }
    exchange.rights().forEach((right, fact) -> assertTrue(fits(right, fact.need()), right.id()));
    assertTrue(
        exchange.rights().values().stream().anyMatch(f -> f.need() == RightFact.Need.NEEDED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void asksForItsOwnCredentials(Exchange exchange) {
    CredentialFields fields = exchange.credentials();
    assertEquals(WITH_PASSPHRASE.contains(exchange.id()), fields.hasPassphrase());
    Stream.of(fields.key(), fields.secret())
        .forEach(field -> assertFalse(field.label().isBlank() || field.hint().isBlank()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void blamesNobodyForAStatusAlone(Exchange exchange) {
    for (ErrorRule rule : exchange.errors().rules()) {
      boolean words = !rule.code().isEmpty() || !rule.text().isEmpty() || rule.body() != null;
      assertTrue(
          words || rule.means().stream().noneMatch(d -> d.verdict() == Verdict.FIX_THIS),
          rule.toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void hasACaseForEveryErrorRule(Exchange exchange) {
    List<ErrorRule> answered =
        ExchangeCases.of(exchange.id()).replies().stream()
            .flatMap(example -> ruleFor(exchange, example).stream())
            .toList();
    for (ErrorRule rule : exchange.errors().rules()) {
      assertTrue(answered.stream().anyMatch(known -> known == rule), () -> "no case for " + rule);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void hasACaseForEverySuccessAndForUnexpectedAnswers(Exchange exchange) {
    List<ExchangeCases.ReplyCase> cases = ExchangeCases.of(exchange.id()).replies();
    for (String call : exchange.probes().keySet()) {
      assertTrue(
          cases.stream()
              .anyMatch(c -> c.call().equals(call) && c.means().get(0).id().equals("key-works")),
          call);
    }
    assertTrue(
        cases.stream().filter(c -> c.means().get(0).id().equals("unexpected-answer")).count() > 9);
  }

  private static Optional<ErrorRule> ruleFor(Exchange exchange, ExchangeCases.ReplyCase example) {
    return exchange
        .errors()
        .ruleFor(example.call(), new Reply.Answer(example.http(), example.bytes()));
  }

  private static boolean fits(Right right, RightFact.Need need) {
    return switch (right) {
      case WITHDRAW, TRANSFER -> need == RightFact.Need.UNWANTED;
      case READ -> need == RightFact.Need.NEEDED;
      case SPOT, MARGIN, FUTURES, OPTIONS -> need != RightFact.Need.UNWANTED;
    };
  }
}
