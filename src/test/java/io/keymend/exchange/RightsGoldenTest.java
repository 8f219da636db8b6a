package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rights that every combination of an exchange's flags shows, against {@code rights/<id>.txt}.
 *
 * <p>{@code -Dgolden.write=true} writes the files anew, to be read before they are kept.
 */
class RightsGoldenTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Path FOLDER = Path.of("src/test/resources/rights");

  static Stream<Exchange> exchanges() {
    return ExchangeFiles.readAll().values().stream()
        .filter(exchange -> ExchangeCases.of(exchange.id()).combinations() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void everyCombinationOfFlags(Exchange exchange) throws IOException {
    ExchangeCases.Combinations asked = ExchangeCases.of(exchange.id()).combinations();
    List<String> lines = new ArrayList<>();
    for (Map<String, String> flags : all(new ArrayList<>(asked.flags().entrySet()))) {
      lines.add(flags + " -> " + shown(exchange, asked, flags));
    }
    Path file = FOLDER.resolve(exchange.id() + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.write(file, lines);
    }
    assertTrue(Files.exists(file), exchange.id() + " shows rights, but has no file " + file);
    assertEquals(Files.readAllLines(file), lines);
  }

  private static String shown(
      Exchange exchange, ExchangeCases.Combinations asked, Map<String, String> flags) {
    String body = asked.body().replace("{key}", "own-key");
    for (Map.Entry<String, String> flag : flags.entrySet()) {
      body = body.replace("{" + flag.getKey() + "}", flag.getValue());
    }
    Reply reply = new Reply.Answer(200, body.getBytes(StandardCharsets.UTF_8));
    Finding finding = exchange.diagnose(asked.call(), reply, ExchangeCases.OWN);
    if (!finding.works()) {
      return finding.causes().toString();
    }
    KeyFacts facts = exchange.factsIn(asked.call(), reply, ExchangeCases.OWN, NOW).orElseThrow();
    return facts.rights().entrySet().stream()
        .filter(entry -> entry.getValue() != RightState.NOT_VISIBLE)
        .map(entry -> entry.getKey().id() + " " + entry.getValue().id())
        .collect(Collectors.joining(", "));
  }

  /** Every combination of one text for each flag. */
  private static List<Map<String, String>> all(List<Map.Entry<String, List<String>>> flags) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<String>> flag : flags) {
      combinations =
          combinations.stream()
              .flatMap(so -> flag.getValue().stream().map(text -> with(so, flag.getKey(), text)))
              .toList();
    }
    return combinations;
  }

  private static Map<String, String> with(Map<String, String> some, String name, String text) {
    Map<String, String> more = new TreeMap<>(some);
    more.put(name, text);
    return more;
  }
}
