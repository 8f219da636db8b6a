package io.keymend.message;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an exchange's own error rules say of a message, of which the status is often not known.
 *
 * <p>How sure a rule is depends on what of it is found: its code, its text, a number that stands
 * alone, a plain word, or only the status.
 */
final class OwnRules {
  private static final double CODE = 0.95;
  private static final double TEXT = 0.86;
  private static final double LONE_NUMBER = 0.84;

  /** It may also be an amount, so that clear words about the key count more. */
  private static final double LONE_ORDER = 0.6;

  private static final double PLAIN = 0.74;
  private static final double LIMIT = 0.9;
  private static final double STATUS = 0.55;
  private static final double OTHER_STATUS = 0.1;

  /** Statuses that mean one thing wherever they come from. */
  private static final Set<String> TELLING = Set.of("429", "418", "451");

  private final List<Rule> rules;
  private final List<String> orders;

  /** A rule with its words as messages are compared. */
  private record Rule(ErrorRule rule, List<String> texts, List<Diagnosis> means) {}

  OwnRules(Exchange exchange, Spellings spellings) {
    this.orders = exchange.traces().orders();
    this.rules =
        exchange.errors().rules().stream()
            .map(
                rule ->
                    new Rule(
                        rule,
                        rule.text().stream()
                            .map(text -> String.join(" ", spellings.plain(text)))
                            .toList(),
                        means(rule)))
            .filter(rule -> !rule.means().isEmpty())
            .toList();
  }

  /** The best evidence; of equals, what the first rule says. */
  Optional<Evidence> in(Clues clues) {
    Optional<Evidence> connection =
        rules.stream()
            .map(rule -> new Evidence(sure(rule, clues), About.CONNECTION, rule.means()))
            .filter(evidence -> evidence.sure() > 0)
            .reduce((best, other) -> other.sure() > best.sure() ? other : best);
    return Stream.of(connection, order(clues.codes(), LIMIT), order(clues.numbers(), LONE_ORDER))
        .flatMap(Optional::stream)
        .reduce((best, other) -> other.sure() > best.sure() ? other : best);
  }

  private Optional<Evidence> order(Set<String> codes, double sure) {
    return codes.stream().anyMatch(this::isOrder)
        ? Optional.of(new Evidence(sure, About.ORDER, List.of()))
        : Optional.empty();
  }

  /** The tester's own faults mean the customer's when the customer's program met them. */
  static List<Diagnosis> means(ErrorRule rule) {
    return rule.means().stream()
        .filter(cause -> cause != Diagnosis.UNEXPECTED_ANSWER)
        .map(Diagnosis::metByCustomer)
        .distinct()
        .toList();
  }

  private boolean isOrder(String code) {
    return orders.stream().anyMatch(shape -> Shape.fits(shape, code));
  }

  private static double sure(Rule rule, Clues clues) {
    boolean text =
        rule.texts().isEmpty() || rule.texts().stream().anyMatch(clues.joined()::contains);
    if (!text) {
      return 0;
    }
    double sure =
        !rule.rule().code().isEmpty()
            ? sureOfCode(rule, clues)
            : !rule.texts().isEmpty() ? TEXT : sureOfStatus(rule.rule(), clues);
    boolean other =
        sure > 0 && clues.http().isPresent() && !rule.rule().comesWith(clues.http().getAsInt());
    return other ? sure - OTHER_STATUS : sure;
  }

  private static double sureOfCode(Rule rule, Clues clues) {
    boolean withText = !rule.texts().isEmpty();
    return rule.rule().code().stream()
        .mapToDouble(code -> sureOf(code, withText, clues))
        .max()
        .orElse(0);
  }

  private static double sureOf(String code, boolean withText, Clues clues) {
    if (!code.matches("-?\\d+")) {
      boolean telling = code.chars().anyMatch(c -> !Character.isLetter(c)) || isName(code);
      return clues.says(code) ? telling || withText ? CODE : PLAIN : 0;
    }
    if (clues.codes().contains(code)) {
      return code.length() >= 4 || withText ? CODE : code.length() == 3 ? PLAIN : 0;
    }
    return clues.numbers().contains(code) ? LONE_NUMBER : 0;
  }

  /** Whether it is words grown together, as no sentence has them. */
  private static boolean isName(String code) {
    return code.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static double sureOfStatus(ErrorRule rule, Clues clues) {
    if (rule.body() != null) {
      return !rule.body().isBlank()
              && rule.comesWith(clues.http().orElse(0))
              && clues.joined().contains(rule.body().toLowerCase(Locale.ROOT))
          ? PLAIN
          : 0;
    }
    OptionalInt http = clues.http();
    return http.isPresent() && rule.comesWith(http.getAsInt())
        ? TELLING.contains(Integer.toString(http.getAsInt())) ? LIMIT : STATUS
        : 0;
  }
}
