package io.keymend.site;

import io.keymend.article.Announcement;
import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.ContentException;
import io.keymend.article.Part;
import io.keymend.article.Problem;
import io.keymend.article.Source;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchanges;
import io.keymend.status.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What content must have beyond being well written, because the rest of the portal relies on it.
 */
@ApplicationScoped
class ContentCheck {
  /** The articles that templates and the tester link to by name. */
  static final List<String> NAMED =
      List.of(
          "fast-connect",
          "ip-whitelist",
          "key-expired",
          "order-refused",
          "paste-keys-cleanly",
          "possible-connection-errors",
          "sub-accounts",
          "translated-or-lookalike-letters",
          "update-existing-connection",
          "what-the-tester-does",
          "withdrawal-enabled");

  private final Exchanges exchanges;

  ContentCheck(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /** Refuses a catalogue that lacks a named article or speaks of an exchange that is not there. */
  void require(Catalogue catalogue) throws ContentException {
    List<Problem> problems = new ArrayList<>();
    for (String slug : NAMED) {
      if (catalogue.article(slug).isEmpty()) {
        String message =
            "there is no article '" + slug + "', which the portal links to by that name";
        problems.add(new Problem(".", 1, "", message));
      }
    }
    for (Article article : catalogue.articles()) {
      if (isUnknown(article.meta().exchange())) {
        problems.add(article.source().problem("exchange", unknown(article.meta().exchange())));
      }
      article.meta().sourceExchanges().stream()
          .filter(this::isUnknown)
          .map(exchange -> article.source().problem("sources", unknown(exchange)))
          .forEach(problems::add);
      article.parts().stream()
          .map(ContentCheck::exchangeOf)
          .filter(this::isUnknown)
          .map(exchange -> atDirective(article.source(), exchange))
          .forEach(problems::add);
    }
    for (Announcement announcement : catalogue.announcements()) {
      if (isUnknown(announcement.exchange())) {
        String message = unknown(announcement.exchange());
        problems.add(announcement.source().problem("exchange", message));
      }
      if (Reason.announced(announcement.state()).isEmpty()) {
        String message = "is not maintenance, degraded or down: " + announcement.state();
        problems.add(announcement.source().problem("state", message));
      }
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
  }

  private static String exchangeOf(Part part) {
    if (part instanceof Part.Facts facts) {
      boolean other = facts.subject().isEmpty() || Diagnosis.find(facts.subject()).isPresent();
      return other ? null : facts.subject();
    }
    return part instanceof Part.Tester tester ? tester.exchange() : null;
  }

  private boolean isUnknown(String exchange) {
    return exchange != null && exchanges.find(exchange).isEmpty();
  }

  private static Problem atDirective(Source source, String exchange) {
    int place = source.markdown().indexOf("exchange=" + exchange);
    return source.problem(place, "exchange: " + unknown(exchange));
  }

  private static String unknown(String exchange) {
    return "there is no exchange '" + exchange + "'";
  }
}
