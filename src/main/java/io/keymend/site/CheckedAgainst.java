package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Part;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands at the end of an article: against what it was checked.
 *
 * @param pages the pages that the article names itself
 * @param documents those of the exchanges that it names as sources or whose facts it prints
 * @param tables whether it prints facts of many exchanges, whose pages stand in their guides
 */
record CheckedAgainst(List<URI> pages, List<Documents> documents, boolean tables) {

  /** What an exchange's file was checked against, as far as the article does not name it itself. */
  record Documents(String exchange, List<URI> pages) {}

  static CheckedAgainst of(Article article, Exchanges exchanges) {
    List<URI> pages = article.meta().sourcePages();
    List<Part.Facts> facts =
        article.parts().stream()
            .filter(Part.Facts.class::isInstance)
            .map(Part.Facts.class::cast)
            .toList();
    List<Documents> documents =
        Stream.concat(
                article.meta().sourceExchanges().stream(), facts.stream().map(Part.Facts::subject))
            .distinct()
            .map(exchanges::find)
            .flatMap(Optional::stream)
            .map(exchange -> documents(exchange, pages))
            .filter(one -> !one.pages().isEmpty())
            .toList();
    return new CheckedAgainst(
        pages,
        documents,
        facts.stream().anyMatch(fact -> exchanges.find(fact.subject()).isEmpty()));
  }

  private static Documents documents(Exchange exchange, List<URI> but) {
    return new Documents(
        exchange.name(), exchange.docs().stream().filter(page -> !but.contains(page)).toList());
  }
}
