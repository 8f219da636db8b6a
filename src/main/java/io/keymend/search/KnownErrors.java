package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes and words of the exchanges' own error rules, by the article that answers them. */
final class KnownErrors {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");
  private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");
  private static final List<String> BROKEN = List.of("500", "502", "503", "504");
  private static final int SHORTEST = 3;

  /**
   * What leads to one article.
   *
   * @param sure codes of which it is the first meaning
   * @param maybe codes of which it is another meaning, or one that depends on further words
   * @param texts words of messages
   */
  record Words(Set<String> sure, Set<String> maybe, List<String> texts) {}

  private static final Words NOTHING = new Words(Set.of(), Set.of(), List.of());

  private final Catalogue catalogue;
  private final Map<String, Words> bySlug = new HashMap<>();

  KnownErrors(Catalogue catalogue, List<Exchange> exchanges) {
    this.catalogue = catalogue;
    for (Exchange exchange : exchanges) {
      exchange.errors().rules().forEach(rule -> add(exchange.id(), rule));
    }
  }

  /** What leads to an article. */
  Words of(Article article) {
    return bySlug.getOrDefault(article.slug(), NOTHING);
  }

  /** How a code stands in the index when its exchange is named. */
  static String term(String exchange, String code) {
    return exchange + " " + code;
  }

  /** Whatever in a text may be a code, in the form of the index. */
  static List<String> codesIn(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  private void add(String exchange, ErrorRule rule) {
    // A call of its own says more than the code; nobody asks for it.
    if ("time".equals(rule.call())) {
      return;
    }
    for (int rank = 0; rank < rule.means().size(); rank++) {
      Words words = words(rule.means().get(rank), exchange);
      boolean sure = rank == 0 && rule.text().isEmpty();
      addCodes(exchange, codes(rule), sure ? words.sure : words.maybe);
    }
    Words first = words(rule.means().get(0), exchange);
    first.texts.addAll(rule.text());
    rule.code().forEach(code -> first.texts.add(HUMP.matcher(code).replaceAll(" ")));
  }

  private static void addCodes(String exchange, List<String> codes, Set<String> place) {
    for (String code : codes) {
      List<String> parts = codesIn(code);
      // What falls into parts is a message rather than a code.
      if (parts.size() == 1) {
        place.add(parts.get(0));
        place.add(term(exchange, parts.get(0)));
      }
    }
  }

  /** The codes of a rule; the statuses of one that has nothing else. */
  private static List<String> codes(ErrorRule rule) {
    if (!rule.code().isEmpty() || !rule.text().isEmpty() || rule.body() != null) {
      return rule.code();
    }
    return rule.http().stream()
        .flatMap(status -> status.equals("5xx") ? BROKEN.stream() : List.of(status).stream())
        .toList();
  }

  private Words words(Diagnosis meaning, String exchange) {
    String slug = catalogue.articleFor(meaning.metByCustomer(), exchange).slug();
    return bySlug.computeIfAbsent(
        slug, s -> new Words(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>()));
  }
}
