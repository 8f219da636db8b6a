package io.keymend.keycheck;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.diagnosis.Verdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader can hand to support: plain text that says what was found and holds no secret. */
public record Receipt(String text) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  /** Some exchanges' codes are sentences of a message, and no message leaves in a receipt. */
  private static final Pattern ONE_WORD = Pattern.compile("\\S+");

  static Receipt of(KeyCheckReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("Receipt: " + report.reference().id());
    lines.add("Time: " + TIME.format(report.at()));
    lines.add("Exchange: " + report.exchange().name());
    lines.add("Site: " + report.environment().label());
    lines.add("Verdict: " + words(report.verdict()));
    lines.add("Found: " + causes(report.finding().causes()));
    report
        .finding()
        .code()
        .filter(ONE_WORD.asMatchPredicate())
        .ifPresent(code -> lines.add("Code of the exchange: " + code));
    report
        .offset()
        .ifPresent(offset -> lines.add("Clock of the exchange: " + offset.toMillis() + " ms"));
    report.reference().key().shown().ifPresent(end -> lines.add("Key: " + end));
    return new Receipt(String.join("\n", lines));
  }

  private static String words(Verdict verdict) {
    return verdict.id().replace('-', ' ');
  }

  private static String causes(List<Diagnosis> causes) {
    String ids = causes.stream().map(Diagnosis::id).collect(Collectors.joining(", or "));
    return causes.size() == 1 ? ids : ids + " (the most likely first)";
  }
}
