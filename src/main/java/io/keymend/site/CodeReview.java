package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Part;
import io.keymend.article.Problem;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import java.util.List;
import java.util.stream.Stream;

/** Looks for codes of exchanges that lead a reader to no list of codes, or to no steps. */
final class CodeReview {
  private static final String STEPS = "fix-it-now";

  private CodeReview() {}

  /** All that is found; what several exchanges share is said once. */
  static List<Problem> of(Catalogue catalogue, List<Exchange> exchanges) {
    return exchanges.stream().flatMap(exchange -> ofOne(catalogue, exchange)).distinct().toList();
  }

  private static Stream<Problem> ofOne(Catalogue catalogue, Exchange exchange) {
    return exchange.errors().rules().stream()
        .flatMap(rule -> rule.means().stream())
        .distinct()
        .flatMap(
            diagnosis ->
                ofArticle(
                    catalogue.articleFor(diagnosis, exchange.id()),
                    diagnosis,
                    !Wording.of(exchange, diagnosis).isEmpty()));
  }

  private static Stream<Problem> ofArticle(Article article, Diagnosis diagnosis, boolean worded) {
    boolean listed = article.parts().contains(new Part.Facts("messages", diagnosis.id()));
    Stream<String> messages =
        worded && !listed
            ? Stream.of("lists no codes: it needs :::messages{diagnosis=" + diagnosis.id() + "}")
            : Stream.empty();
    Stream<String> steps =
        article.steps().containsKey(STEPS)
            ? Stream.empty()
            : Stream.of("codes of exchanges lead to it, and it has no steps under Fix it now");
    return Stream.concat(messages, steps).map(text -> article.source().problem("diagnoses", text));
  }
}
