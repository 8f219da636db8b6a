package io.keymend.card;

import io.keymend.article.Article;
import io.keymend.article.SiteFacts;
import io.keymend.exchange.Exchange;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands on the picture of a page.
 *
 * @param topic the words above the title; may be empty
 * @param mark the two letters of the exchange that the page is about; empty for all others
 * @param exchange that exchange's name
 */
record CardText(String brand, String topic, String title, String mark, String exchange) {
  private static final String QUESTION = "What is wrong with your connection?";

  /** For an article, which may be about one exchange. */
  static CardText of(SiteFacts site, Article article, Optional<Exchange> exchange) {
    return new CardText(
        brandOf(site),
        article.place().collectionTitle(),
        article.title(),
        exchange.map(Exchange::mark).orElse(""),
        exchange.map(Exchange::name).orElse(""));
  }

  /** For the pages that are no article. */
  static CardText general(SiteFacts site) {
    return new CardText(brandOf(site), "", QUESTION, "", "");
  }

  /** The same with every text changed. */
  CardText with(UnaryOperator<String> change) {
    return new CardText(
        change.apply(brand),
        change.apply(topic),
        change.apply(title),
        change.apply(mark),
        change.apply(exchange));
  }

  private static String brandOf(SiteFacts site) {
    return site.platform() + " help";
  }
}
