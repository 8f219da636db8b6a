package io.keymend.site;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How an exchange words one finding: its codes, and where it has none the words of its texts.
 *
 * @param alone what means this finding and no other
 * @param shared what may mean another one, too
 */
record Wording(Exchange exchange, List<String> alone, List<String> shared) {

  /** The wording of a finding as the exchange's error rules have it; both lists may be empty. */
  static Wording of(Exchange exchange, Diagnosis diagnosis) {
    return new Wording(
        exchange,
        words(exchange, means -> means.equals(List.of(diagnosis))),
        words(exchange, means -> means.size() > 1 && means.contains(diagnosis)));
  }

  /** Whether the exchange has neither code nor words for it. */
  boolean isEmpty() {
    return alone.isEmpty() && shared.isEmpty();
  }

  private static List<String> words(Exchange exchange, Predicate<List<Diagnosis>> which) {
    return exchange.errors().rules().stream()
        .filter(rule -> which.test(rule.means()))
        .flatMap(Wording::words)
        .distinct()
        .toList();
  }

  /** A rule by text narrows a code that means other things with other texts. */
  private static Stream<String> words(ErrorRule rule) {
    return rule.text().isEmpty()
        ? rule.code().stream()
        : rule.text().stream().map(text -> code(rule) + text);
  }

  private static String code(ErrorRule rule) {
    return rule.code().isEmpty() ? "" : String.join(", ", rule.code()) + " … ";
  }
}
