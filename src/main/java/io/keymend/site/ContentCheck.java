package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Part;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What content must have beyond being well written, because the rest of the portal relies on it.
 */
@ApplicationScoped
class ContentCheck {
  /** The articles that templates and the tester link to by name. */
  static final List<String> NAMED =
      List.of(
          "ip-whitelist",
          "key-expired",
          "order-refused",
          "paste-keys-cleanly",
          "possible-connection-errors",
          "translated-or-lookalike-letters",
          "update-existing-connection",
          "what-the-tester-does",
          "withdrawal-enabled");

  private final Exchanges exchanges;

  ContentCheck(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /**
   * Refuses a catalogue that lacks a named article or speaks of an exchange that does not exist.
   *
   * @throws IllegalArgumentException naming the article
   */
  void require(Catalogue catalogue) {
    for (String slug : NAMED) {
      if (catalogue.article(slug).isEmpty()) {
        throw new IllegalArgumentException(
            "there is no article '" + slug + "', which the portal links to by that name");
      }
    }
    for (Article article : catalogue.articles()) {
      requireExchange(article.meta().exchange(), article);
      article.parts().forEach(part -> requireExchange(exchangeOf(part), article));
    }
  }

  private static String exchangeOf(Part part) {
    if (part instanceof Part.Facts facts) {
      boolean other = facts.subject().isEmpty() || Diagnosis.find(facts.subject()).isPresent();
      return other ? null : facts.subject();
    }
    return part instanceof Part.Tester tester ? tester.exchange() : null;
  }

  private void requireExchange(String exchange, Article article) {
    if (exchange != null && exchanges.find(exchange).isEmpty()) {
      throw new IllegalArgumentException(
          article.place().sectionPath()
              + "/"
              + article.slug()
              + ".md: exchange: there is no exchange '"
              + exchange
              + "'");
    }
  }
}
