package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.message.About;
import io.keymend.message.Recognition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pasted message means, as the search page says it before all articles.
 *
 * @param about what the message is about; never unknown
 * @param article what to read; null where the message is about an order
 * @param exchange whose message it is; null where nothing tells, or where it is none of ours
 * @param others articles about other possible causes, the likeliest first
 */
public record ErrorCard(About about, Article article, Exchange exchange, List<Article> others) {
  /** A cause that is this unlikely is not worth a line. */
  private static final double LEAST = 0.1;

  /** The card for what was recognised; empty where that is too little to speak of. */
  static Optional<ErrorCard> of(Recognition found, Catalogue catalogue, Exchanges exchanges) {
    if (!found.isSure()) {
      return Optional.empty();
    }
    Exchange exchange = found.exchange().flatMap(exchanges::find).orElse(null);
    String id = exchange == null ? null : exchange.id();
    List<Article> articles =
        Stream.concat(
                found.diagnosis().stream(),
                found.alternatives().stream()
                    .filter(cause -> cause.confidence() >= LEAST)
                    .map(Recognition.Cause::diagnosis))
            .map((Diagnosis cause) -> catalogue.articleFor(cause, id))
            .distinct()
            .toList();
    return articles.isEmpty()
        ? Optional.of(new ErrorCard(found.about(), null, exchange, List.of()))
        : Optional.of(
            new ErrorCard(
                found.about(), articles.get(0), exchange, articles.subList(1, articles.size())));
  }
}
