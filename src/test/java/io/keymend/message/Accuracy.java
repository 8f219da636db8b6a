package io.keymend.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How often labelled messages are read right, from 0 to 1 each, and what is confused with what. */
public record Accuracy(
    double diagnosis, double exchange, double negatives, String confusion, String failures) {

  /** Reads all messages without any other hint. */
  static Accuracy of(Diagnoser diagnoser, List<LabelledMessage> messages) {
    int[] right = new int[3];
    int[] all = new int[3];
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    StringBuilder failures = new StringBuilder();
    for (LabelledMessage message : messages) {
      Recognition answer = diagnoser.read(message.text(), Optional.empty(), OptionalInt.empty());
      boolean fits =
          message.isAboutConnection()
              ? message.isRight(answer)
              : !LabelledMessage.blamesConnection(answer);
      int kind = message.isAboutConnection() ? 0 : 2;
      all[kind]++;
      right[kind] += fits ? 1 : 0;
      String said = message.isRight(answer) ? message.label() : answered(answer);
      confusion
          .computeIfAbsent(message.label(), key -> new TreeMap<>())
          .merge(said, 1, Integer::sum);
      boolean whose = !message.tellsExchange() || message.hasExchange(answer);
      all[1] += message.tellsExchange() ? 1 : 0;
      right[1] += message.tellsExchange() && whose ? 1 : 0;
      if (!fits || !whose) {
        failures.append(failure(message, answer));
      }
    }
    return new Accuracy(
        rate(right, all, 0),
        rate(right, all, 1),
        rate(right, all, 2),
        table(confusion),
        failures.toString());
  }

  /** One line of figures. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "diagnosis %.1f %%, exchange %.1f %%, negatives %.1f %%",
        100 * diagnosis,
        100 * exchange,
        100 * negatives);
  }

  private static String answered(Recognition answer) {
    return answer
        .diagnosis()
        .map(cause -> cause.family().id())
        .orElse("(" + answer.about().id() + ")");
  }

  private static String failure(LabelledMessage message, Recognition answer) {
    String text = message.text().replaceAll("\\s+", " ");
    return String.format(
        Locale.ROOT,
        "wanted %s %s, got %s %s %.2f %s: %s%n",
        message.exchange(),
        message.label(),
        answer.exchange().orElse(null),
        answered(answer),
        answer.confidence(),
        answer.about().id(),
        text.substring(0, Math.min(200, text.length())));
  }

  private static double rate(int[] right, int[] all, int kind) {
    return all[kind] == 0 ? 1 : (double) right[kind] / all[kind];
  }

  private static String table(Map<String, Map<String, Integer>> confusion) {
    StringBuilder table = new StringBuilder();
    confusion.forEach(
        (label, answers) -> table.append(String.format("%-28s %s%n", label, answers)));
    return table.toString();
  }
}
