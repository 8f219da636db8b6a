package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.diagnosis.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes back, <i>works</i> and <i>fix this</i> stand on proof in the answer itself.
 *
 * <p>The proof is looked up here a second time, with code that shares nothing with the judge but
 * the facts of the file.
 */
class VerdictPropertyTest {
  private static final int REPLIES = 42_000;
  private static final long SEED = 20_260_101;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Exchange> exchanges() {
    return ExchangeFiles.readAll().values().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void everyVerdictHasItsProof(Exchange exchange) {
    RandomReplies replies = new RandomReplies(exchange, new Random(SEED));
    int works = 0;
    int fixes = 0;
    for (int i = 0; i < REPLIES; i++) {
      String call = replies.call();
      Reply.Answer reply = replies.next(call);
      Finding finding = exchange.diagnose(call, reply, ExchangeCases.OWN);
      int number = i;
      unproven(exchange, call, reply, finding)
          .ifPresent(why -> fail(number + ": " + why + "\n" + reply + "\n" + reply.text()));
      works += finding.works() ? 1 : 0;
      fixes += finding.diagnosis().verdict() == Verdict.FIX_THIS ? 1 : 0;
    }
    assertTrue(works > REPLIES / 200, "only " + works + " successes: the test proves little");
    assertTrue(fixes > REPLIES / 100, "only " + fixes + " errors: the test proves little");
  }

  /** Judges that look at less than they must; each is caught, or the property would be idle. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void carelessJudgesAreCaught(Exchange exchange) {
    List<Judge> careless =
        List.of(
            (call, reply) -> reply.status() == 200 ? Finding.of(Diagnosis.KEY_WORKS) : unexpected(),
            (call, reply) ->
                tree(reply).filter(json -> shaped(exchange.probes().get(call), json)).isPresent()
                    ? Finding.of(Diagnosis.KEY_WORKS)
                    : unexpected(),
            (call, reply) ->
                exchange.errors().rules().stream()
                    .filter(rule -> rule.code().stream().anyMatch(reply.text()::contains))
                    .findFirst()
                    .map(
                        rule ->
                            new Finding(
                                rule.means(), Optional.empty(), Optional.empty(), false, List.of()))
                    .orElse(unexpected()));
    for (Judge judge : careless) {
      RandomReplies replies = new RandomReplies(exchange, new Random(SEED));
      boolean caught = false;
      for (int i = 0; i < REPLIES && !caught; i++) {
        String call = replies.call();
        Reply.Answer reply = replies.next(call);
        caught = unproven(exchange, call, reply, judge.judge(call, reply)).isPresent();
      }
      assertTrue(caught, "judge " + careless.indexOf(judge));
    }
  }

  @Test
  void theSameSeedMakesTheSameReplies() {
    Exchange exchange = ExchangeFiles.readAll().get("kraken");
    RandomReplies one = new RandomReplies(exchange, new Random(7));
    RandomReplies other = new RandomReplies(exchange, new Random(7));
    for (int i = 0; i < 1000; i++) {
      String call = one.call();
      assertEquals(call, other.call());
      assertEquals(one.next(call).text(), other.next(call).text());
    }
  }

  private interface Judge {
    Finding judge(String call, Reply.Answer reply);
  }

  private static Finding unexpected() {
    return Finding.of(Diagnosis.UNEXPECTED_ANSWER);
  }

  /** Why the answer does not prove the finding, if it does not. */
  private static Optional<String> unproven(
      Exchange exchange, String call, Reply.Answer reply, Finding finding) {
    Verdict verdict = finding.diagnosis().verdict();
    if (verdict == Verdict.CANNOT_TELL) {
      return Optional.empty();
    }
    Optional<JsonNode> json = tree(reply);
    if (verdict == Verdict.WORKS) {
      Probe probe = exchange.probes().get(call);
      return reply.status() != 200
          ? Optional.of("works with status " + reply.status())
          : json.isEmpty()
              ? Optional.of("works without JSON")
              : probe == null || !shaped(probe, json.get())
                  ? Optional.of("works without the documented answer")
                  : !exchange.errors().none().stream().allMatch(c -> holds(c, json.get()))
                      ? Optional.of("works although the answer speaks of an error")
                      : exchange.errors().rules().stream()
                          .filter(rule -> matches(exchange.errors(), rule, call, reply, json))
                          .findAny()
                          .map(rule -> "works although a rule matches: " + rule);
    }
    if (stateProves(exchange.probes().get(call), reply, json, finding)) {
      return Optional.empty();
    }
    return exchange.errors().rules().stream()
            .filter(rule -> rule.means().equals(finding.causes()))
            .filter(rule -> matches(exchange.errors(), rule, call, reply, json))
            .anyMatch(rule -> standsIn(rule, reply.text()))
        ? Optional.empty()
        : Optional.of("no rule of the file proves " + finding.causes());
  }

  /** Whether the documented answer itself shows a state that means the finding. */
  private static boolean stateProves(
      Probe probe, Reply.Answer reply, Optional<JsonNode> json, Finding finding) {
    return reply.status() == 200
        && json.filter(answer -> shaped(probe, answer)).isPresent()
        && subjects(probe, json.get()).stream()
            .flatMap(
                part ->
                    probe.findings().stream()
                        .filter(state -> state.when().stream().allMatch(c -> holds(c, part))))
            .anyMatch(state -> List.of(state.means()).equals(finding.causes()));
  }

  private static boolean standsIn(ErrorRule rule, String raw) {
    boolean code = rule.code().stream().anyMatch(raw::contains);
    boolean text = rule.text().stream().anyMatch(words -> lower(raw).contains(lower(words)));
    boolean body = rule.body() != null && !rule.body().isEmpty() && raw.contains(rule.body());
    return code || text || body;
  }

  private static boolean matches(
      Errors errors, ErrorRule rule, String call, Reply.Answer reply, Optional<JsonNode> json) {
    String status = String.valueOf(reply.status());
    boolean statusFits =
        rule.http().isEmpty()
            || rule.http().contains(status)
            || rule.http().contains(status.charAt(0) + "xx");
    return statusFits
        && (rule.call() == null || rule.call().equals(call))
        && (rule.code().isEmpty() || rule.code().contains(word(errors.codeAt(), json)))
        && (rule.text().isEmpty()
            || rule.text().stream()
                .anyMatch(t -> lower(word(errors.messageAt(), json)).contains(lower(t))))
        && (rule.body() == null || (json.isEmpty() && rule.body().equals(reply.text().strip())));
  }

  private static String word(List<String> places, Optional<JsonNode> json) {
    for (String place : json.isPresent() ? places : List.<String>of()) {
      JsonNode node = json.get().at(place);
      if ((node.isTextual() || node.isNumber() || node.isBoolean()) && !node.asText().isEmpty()) {
        return node.asText();
      }
    }
    return "";
  }

  private static boolean shaped(Probe probe, JsonNode json) {
    return probe != null
        && subjects(probe, json).stream()
            .anyMatch(part -> probe.success().stream().allMatch(c -> holds(c, part)));
  }

  /** The answer itself, or those of its entries that name the pasted key. */
  private static List<JsonNode> subjects(Probe probe, JsonNode json) {
    if (probe.own() == null) {
      return List.of(json);
    }
    List<JsonNode> entries = new ArrayList<>();
    json.at(probe.own().list())
        .forEach(
            entry -> {
              if ("own-key".equals(entry.path(probe.own().field()).asText())) {
                entries.add(entry);
              }
            });
    return entries;
  }

  private static boolean holds(Condition condition, JsonNode json) {
    return condition.at().stream().anyMatch(place -> holds(condition, json, place))
        || (condition.otherwise() != null && holds(condition.otherwise(), json));
  }

  private static boolean holds(Condition condition, JsonNode json, String place) {
    JsonNode node = json.at(place);
    boolean nothing = node.isMissingNode() || node.isNull();
    if (condition.absent() || nothing) {
      return condition.absent() && nothing;
    }
    if (condition.present()) {
      return node.isValueNode() && !node.asText().equals("");
    }
    if (condition.any() != null) {
      boolean found = false;
      for (JsonNode element : node.isArray() ? node : MAPPER.createArrayNode()) {
        found |= condition.any().stream().allMatch(c -> holds(c, element));
      }
      return found;
    }
    if (condition.matching() != null) {
      String[] entries =
          node.isTextual()
              ? node.textValue().split("[,; ]+")
              : node.toString().replaceAll("[\\[\\]\"]", "").split(",");
      return Stream.of(entries).anyMatch(entry -> entry.matches(condition.matching().pattern()));
    }
    if (condition.has() != null) {
      String list =
          node.isTextual()
              ? "," + node.textValue().replaceAll("[;\\s]+", ",") + ","
              : node.isArray() ? node.toString() : "";
      String quote = node.isArray() ? "\"" : ",";
      String bare = list.replaceAll("\\s*,\\s*", ",").replaceAll("\\[\\s*|\\s*]", "");
      return condition.has().stream().anyMatch(entry -> bare.contains(quote + entry + quote));
    }
    List<JsonNode> wanted = condition.is() != null ? List.of(condition.is()) : condition.oneOf();
    return wanted.stream().anyMatch(value -> value.toString().equals(node.toString()));
  }

  private static Optional<JsonNode> tree(Reply.Answer reply) {
    try {
      return Optional.ofNullable(MAPPER.readTree(reply.text())).filter(JsonNode::isContainerNode);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
