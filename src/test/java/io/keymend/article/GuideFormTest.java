package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides of the exchanges have one form, and their facts are those of the exchange files. */
class GuideFormTest {
  private static final String FAST = "Fast Connect first";
  private static final List<String> FORM =
      List.of(
          "Where the key page is",
          "What to tick and what to leave off",
          "IP list",
          "How long the key lives",
          "How to paste it",
          "The three usual errors",
          "Test the key",
          "Update the existing connection");
  private static final String ERRORS = "the-three-usual-errors";

  static Stream<Exchange> exchanges() {
    return RealCollection.EXCHANGES.stream();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void hasItsHeadingsInOrder(Exchange exchange) {
    List<String> wanted = new ArrayList<>(FORM);
    if (exchange.fastConnect()) {
      wanted.add(0, FAST);
    }
    assertEquals(
        wanted,
        guide(exchange).headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(Heading::text)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void printsTheFactsOfItsOwnExchange(Exchange exchange) {
    String id = exchange.id();
    assertEquals(
        List.of(
            new Part.Facts("rights", id),
            new Part.Facts("ip-list", id),
            new Part.Facts("lifetime", id),
            new Part.Tester(id)),
        guide(exchange).parts().stream().filter(part -> !(part instanceof Part.Html)).toList());
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void leadsToTheKeyPageAndToTheUpdate(Exchange exchange) {
    List<String> links = html(exchange).select("a").eachAttr("href");
    String update = "/articles/update-existing-connection#update-with-";
    assertTrue(links.contains(exchange.keyPage().toString()), links.toString());
    assertTrue(links.contains(update + "new-keys"), links.toString());
    assertEquals(exchange.fastConnect(), links.contains(update + "fast-connect"));
    assertEquals(exchange.fastConnect(), links.contains("/articles/fast-connect"));
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void saysWhenNotToUseFastConnect(Exchange exchange) {
    guide(exchange).passages().stream()
        .filter(passage -> passage.heading().equals(FAST))
        .forEach(
            fast -> {
              assertTrue(fast.text().contains("by hand"), fast.text());
              assertTrue(fast.text().contains("sub-account"), fast.text());
            });
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void saysAgainstWhatItWasChecked(Exchange exchange) {
    FrontMatter meta = guide(exchange).meta();
    assertTrue(meta.sources().size() >= 2, "sources: " + meta.sources());
    assertFalse(meta.verified().isAfter(meta.updated()), "checked after the last change");
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void hasThreeUsualErrorsThatLeadOn(Exchange exchange) {
    Elements rows = section(exchange).select("tbody tr");
    assertEquals(3, rows.size());
    for (Element row : rows) {
      assertFalse(row.select("td:first-child code").isEmpty(), row.text());
      assertFalse(row.select("td:last-child a[href^=/articles/]").isEmpty(), row.text());
    }
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyCodeInItIsOneOfTheExchange(Exchange exchange) {
    List<String> unknown =
        section(exchange).select("code").eachText().stream()
            .filter(code -> !knows(exchange, code))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void aCodeOfAnotherExchangeIsUnknown() {
    Exchange okx = exchanges().filter(one -> one.id().equals("okx")).findFirst().orElseThrow();
    assertTrue(knows(okx, "50119"));
    assertFalse(knows(okx, "400003"));
  }

  private static boolean knows(Exchange exchange, String code) {
    return exchange.errors().rules().stream().anyMatch(rule -> words(rule, code));
  }

  private static boolean words(ErrorRule rule, String code) {
    Stream<String> texts =
        Stream.concat(rule.text().stream(), Stream.ofNullable(rule.body()))
            .filter(text -> !text.isEmpty());
    String lower = code.toLowerCase(Locale.ROOT);
    return rule.http().contains(code)
        || rule.code().contains(code)
        || texts
            .map(text -> text.toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.contains(lower) || lower.contains(text));
  }

  private static Article guide(Exchange exchange) {
    return RealCollection.article(exchange.id());
  }

  private static Document html(Exchange exchange) {
    return Jsoup.parse(
        guide(exchange).parts().stream()
            .filter(Part.Html.class::isInstance)
            .map(part -> ((Part.Html) part).html())
            .collect(Collectors.joining("\n")));
  }

  /** What stands between the heading of the usual errors and the next one. */
  private static Element section(Exchange exchange) {
    Element section = new Element("section");
    Element next = html(exchange).selectFirst("#" + ERRORS).nextElementSibling();
    while (next != null && !next.is("h2")) {
      section.appendChild(next.clone());
      next = next.nextElementSibling();
    }
    return section;
  }
}
