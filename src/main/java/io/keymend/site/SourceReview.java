package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Problem;
import io.keymend.exchange.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for exchanges that an article names without saying where that was checked. */
final class SourceReview {
  /** What may stand between two words of a name: Binance US is also written Binance.US. */
  private static final String GAP = "[\\s.]";

  private final Map<String, Exchange> byName;
  private final Pattern names;

  private SourceReview(List<Exchange> exchanges) {
    byName = exchanges.stream().collect(Collectors.toMap(SourceReview::name, Function.identity()));
    // The longest first, so that Kraken is not found in Kraken Futures.
    names =
        byName.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(name -> name.replace(" ", GAP))
            .collect(Collectors.collectingAndThen(Collectors.joining("|"), SourceReview::words));
  }

  /** All that is found, every exchange once for an article. */
  static List<Problem> of(Catalogue catalogue, List<Exchange> exchanges) {
    SourceReview review = new SourceReview(exchanges);
    return catalogue.articles().stream().flatMap(review::ofArticle).toList();
  }

  private Stream<Problem> ofArticle(Article article) {
    return Stream.of(article.title(), article.summary(), article.text())
        .flatMap(text -> names.matcher(text).results())
        .map(this::named)
        .distinct()
        .filter(exchange -> !isChecked(article, exchange))
        .map(exchange -> problem(article, exchange));
  }

  private static boolean isChecked(Article article, Exchange exchange) {
    return Objects.equals(article.meta().exchange(), exchange.id())
        || article.meta().sourceExchanges().contains(exchange.id());
  }

  /** At the first place in the text; what only title, summary or a snippet names, at its start. */
  private Problem problem(Article article, Exchange exchange) {
    int place =
        names
            .matcher(article.markdown())
            .results()
            .filter(match -> named(match).equals(exchange))
            .findFirst()
            .map(MatchResult::start)
            .orElse(0);
    String message = "names " + exchange.name() + ", and no source says where that was checked";
    return article.source().problem(place, message);
  }

  private Exchange named(MatchResult match) {
    return byName.get(plain(match.group()));
  }

  /** Crypto.com Exchange is called Crypto.com in running text. */
  private static String name(Exchange exchange) {
    return plain(exchange.name().replaceFirst(" Exchange$", ""));
  }

  private static String plain(String name) {
    return name.replaceAll(GAP, " ");
  }

  private static Pattern words(String choice) {
    return Pattern.compile("\\b(" + choice + ")\\b");
  }
}
