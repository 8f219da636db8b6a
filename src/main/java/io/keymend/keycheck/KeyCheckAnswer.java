package io.keymend.keycheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.keymend.article.Article;
import io.keymend.article.Step;
import io.keymend.connection.Belonging;
import io.keymend.connection.Held;
import io.keymend.credential.FieldFault;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.diagnosis.Verdict;
import io.keymend.exchange.AccountKind;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Right;
import io.keymend.exchange.RightState;
import io.keymend.iplist.IpComparison;
import io.keymend.status.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The JSON form of a report (DESIGN, section 5).
 *
 * @param exchangeStatus not there while the exchange is in service, or another site was checked
 */
public record KeyCheckAnswer(
    String exchange,
    String environment,
    @JsonInclude(JsonInclude.Include.NON_NULL) Trouble exchangeStatus,
    Verdict verdict,
    Diagnosis diagnosis,
    Diagnosis family,
    List<Cause> causes,
    List<Warning> warnings,
    List<FieldFault> repairs,
    List<FieldFault> faults,
    List<String> lookalikes,
    Map<String, RightState> rights,
    List<Right> missingRights,
    Boolean ipBound,
    List<String> boundIps,
    String seenAddress,
    Instant expiresAt,
    Long clockOffsetMs,
    String exchangeCode,
    List<Site> otherSites,
    AccountKind accountKind,
    String keyKind,
    List<String> unknownRights,
    Long daysLeft,
    List<String> missingIps,
    List<String> superfluousIps,
    List<CallMade> calls,
    Link article,
    Next guidance,
    String correlationId) {

  /** A possible diagnosis and its public family. */
  public record Cause(Diagnosis diagnosis, Diagnosis family) {}

  /** Another site of the exchange, on which the key may live. */
  public record Site(String environment, String label) {}

  /** An article to read. */
  public record Link(String slug, String title, String url) {}

  /** What to do next. */
  public record Next(
      List<String> steps,
      @JsonProperty("updateExistingConnection") Link update,
      String connectionsUrl,
      List<String> updateSteps,
      List<String> fastConnectSteps,
      @JsonInclude(JsonInclude.Include.NON_NULL) Existing connection) {}

  /**
   * A connection that the platform holds.
   *
   * @param relation {@code own}, {@code unknown-owner}, or {@code other-owner} without the rest
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Existing(String relation, String label, String url) {

    static Existing of(Belonging belonging) {
      Held target = belonging.target();
      if (target == null) {
        return belonging.elsewhere() ? new Existing("other-owner", null, null) : null;
      }
      String relation = belonging.ownerKnown() ? "own" : "unknown-owner";
      return new Existing(relation, target.label(), target.url());
    }
  }

  static KeyCheckAnswer of(
      KeyCheckReport report, Trouble trouble, Guidance guidance, Belonging belonging) {
    Diagnosis diagnosis = report.diagnosis();
    IpComparison addresses =
        report.facts().boundIps().isEmpty()
            ? new IpComparison(List.of(), List.of())
            : guidance.compared(report.facts());
    return new KeyCheckAnswer(
        report.exchange().id(),
        report.environment().id(),
        trouble,
        report.verdict(),
        diagnosis,
        diagnosis.family(),
        report.finding().causes().stream().map(d -> new Cause(d, d.family())).toList(),
        report.warnings(),
        report.repairs(),
        report.faults(),
        report.lookalikes().stream().map(Exchange::id).toList(),
        report.facts().rights().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue)),
        report.missing(),
        report.facts().ipBound(),
        report.facts().boundIps(),
        report.finding().seenAddress().orElse(null),
        report.facts().expires().orElse(null),
        report.offset().map(Duration::toMillis).orElse(null),
        report.finding().code().orElse(null),
        report.otherSites().stream().map(site -> new Site(site.id(), site.label())).toList(),
        report.facts().accountKind().orElse(null),
        report.keyKind(),
        report.facts().unknownRights(),
        report.daysLeft().orElse(null),
        addresses.missing(),
        addresses.superfluous(),
        report.calls(),
        link(guidance.article()),
        next(guidance, belonging),
        report.reference().id());
  }

  private static Next next(Guidance guidance, Belonging belonging) {
    return new Next(
        texts(guidance.steps()),
        link(guidance.update()),
        guidance.site().connectionsUrl(),
        texts(guidance.updateSteps()),
        texts(guidance.fastConnectSteps()),
        Existing.of(belonging));
  }

  private static Link link(Article article) {
    return new Link(article.slug(), article.title(), article.url());
  }

  private static List<String> texts(List<Step> steps) {
    return steps.stream().map(Step::text).toList();
  }
}
