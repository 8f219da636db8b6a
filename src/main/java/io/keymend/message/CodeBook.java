package io.keymend.message;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Heading;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every code of every exchange's error rules, what it means and which article tells of it. */
final class CodeBook {

  /**
   * One code of one exchange.
   *
   * @param code the exchange's code, or its message where it has no codes
   * @param text what its message must contain beside the code; empty when that does not matter
   * @param diagnoses the possible causes, the most likely first
   * @param article the address of the article, or of its section about this code
   * @param address the address that leads there and stays
   */
  record Entry(
      String exchange,
      String code,
      List<String> text,
      List<Cause> diagnoses,
      String article,
      String address) {}

  /** A possible cause and its public family. */
  record Cause(Diagnosis diagnosis, Diagnosis family) {}

  private record Key(String exchange, String code) {}

  private final Catalogue catalogue;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Key, Entry> byCode = new HashMap<>();

  CodeBook(Catalogue catalogue, List<Exchange> exchanges) {
    this.catalogue = catalogue;
    for (Exchange exchange : exchanges) {
      exchange.errors().rules().forEach(rule -> add(exchange.id(), rule));
    }
  }

  /** All codes, by exchange and in the order of its rules. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What a code means at an exchange, in any case; of several rules the first. */
  Optional<Entry> find(String exchange, String code) {
    return Optional.ofNullable(byCode.get(key(exchange, code)));
  }

  /** Whether this is the book of a catalogue. */
  boolean isOf(Catalogue other) {
    return catalogue == other;
  }

  private void add(String exchange, ErrorRule rule) {
    List<String> codes = rule.code().isEmpty() ? rule.text() : rule.code();
    List<String> text = rule.code().isEmpty() ? List.of() : rule.text();
    List<Diagnosis> means = OwnRules.means(rule);
    List<Diagnosis> causes = means.isEmpty() ? rule.means() : means;
    Article article = catalogue.articleFor(causes.get(0), exchange);
    for (String code : codes) {
      Entry entry =
          new Entry(
              exchange,
              code,
              text,
              causes.stream().map(cause -> new Cause(cause, cause.family())).toList(),
              placeOf(code, article.url(), article.headings()),
              "/e/" + exchange + "/" + encoded(code));
      entries.add(entry);
      byCode.putIfAbsent(key(exchange, code), entry);
    }
  }

  /** The section whose heading names the code, else the whole article. */
  static String placeOf(String code, String url, List<Heading> headings) {
    String wanted = " " + code.toLowerCase(Locale.ROOT) + " ";
    return headings.stream()
        .filter(heading -> spaced(heading).contains(wanted))
        .findFirst()
        .map(heading -> url + "#" + heading.id())
        .orElse(url);
  }

  private static String spaced(Heading heading) {
    return " "
        + heading.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}:_-]+", " ")
        + " ";
  }

  private static Key key(String exchange, String code) {
    return new Key(exchange.toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
