package io.keymend.keycheck;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.SiteFacts;
import io.keymend.article.Step;
import io.keymend.exchange.AccountKind;
import io.keymend.exchange.KeyFacts;
import io.keymend.iplist.IpComparison;
import java.util.List;

/**
 * What to do next: the article that mends the finding, and the existing connection to update.
 *
 * @param article the matched article, whose title and summary are the words of the diagnosis
 * @param steps its steps
 * @param causes the articles of every possible cause, the most likely first
 * @param update the article about updating the existing connection
 * @param updateSteps how to do so with new keys
 * @param fastConnectSteps how to do so by Fast Connect; empty where the exchange has none
 * @param fastConnect the article about Fast Connect, whose summary says when not to use it
 * @param subAccount whether the check showed a key of a sub-account
 * @param site names and links of the platform
 */
public record Guidance(
    Article article,
    List<Step> steps,
    List<Article> causes,
    Article update,
    List<Step> updateSteps,
    List<Step> fastConnectSteps,
    Article fastConnect,
    boolean subAccount,
    SiteFacts site) {
  static final String UPDATE_ARTICLE = "update-existing-connection";
  static final String FIX_STEPS = "fix-it-now";
  static final String UPDATE_STEPS = "update-with-new-keys";
  static final String FAST_CONNECT_STEPS = "update-with-fast-connect";
  static final String FAST_CONNECT_ARTICLE = "fast-connect";

  /**
   * A way to update the existing connection.
   *
   * @param id {@code fast-connect} or {@code new-keys}
   */
  public record Way(String id, List<Step> steps) {}

  /** The key's addresses beside the platform's. */
  public IpComparison compared(KeyFacts facts) {
    return IpComparison.of(facts.boundIps(), site.outboundIps());
  }

  /** Whether the answer has several possible causes. */
  public boolean ambiguous() {
    return causes.size() > 1;
  }

  /** The ways to update the connection, the better one for this key first. */
  public List<Way> ways() {
    Way byHand = new Way("new-keys", updateSteps);
    Way fast = new Way("fast-connect", fastConnectSteps);
    if (fastConnectSteps.isEmpty()) {
      return List.of(byHand);
    }
    return subAccount ? List.of(byHand, fast) : List.of(fast, byHand);
  }

  /** The guidance for a report, from the articles of the current catalogue. */
  public static Guidance of(KeyCheckReport report, Catalogue catalogue) {
    Article article = catalogue.articleFor(report.diagnosis(), report.exchange().id());
    Article update = catalogue.article(UPDATE_ARTICLE).orElseThrow();
    return new Guidance(
        article,
        article.steps().getOrDefault(FIX_STEPS, List.of()),
        report.finding().causes().stream()
            .map(cause -> catalogue.articleFor(cause, report.exchange().id()))
            .distinct()
            .toList(),
        update,
        update.steps().getOrDefault(UPDATE_STEPS, List.of()),
        report.exchange().fastConnect()
            ? update.steps().getOrDefault(FAST_CONNECT_STEPS, List.of())
            : List.of(),
        catalogue.article(FAST_CONNECT_ARTICLE).orElseThrow(),
        report.facts().accountKind().filter(AccountKind.SUB::equals).isPresent(),
        catalogue.site());
  }
}
