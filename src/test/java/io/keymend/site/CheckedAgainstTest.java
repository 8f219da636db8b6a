package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The end of an article says against what it was checked. */
@QuarkusTest
class CheckedAgainstTest {
  private static final String TABLE = "What the table says of an exchange";

  @Inject Exchanges exchanges;
  @Inject Library library;

  @Test
  void aGuideNamesItsPagesAndThoseOfItsExchangeOnce() {
    Document guide = Portal.page("/articles/upbit");
    Element checked = guide.selectFirst("article > p#checked");
    List<String> own = checked.select("a").eachAttr("href");
    assertEquals("https://docs.upbit.com/kr/docs/api-key", own.get(0));
    assertEquals("2026-11-22", checked.select("time").attr("datetime"));
    List<String> all = guide.select("#checked a, #checked + details a").eachAttr("href");
    assertEquals(List.copyOf(new LinkedHashSet<>(all)), all);
    assertEquals(Set.of(), missing("upbit", all));
  }

  @Test
  void anExchangeStandsForThePagesOfItsFile() {
    Document page = Portal.page("/articles/empty-balance");
    assertEquals(
        "Checked against the sources for Coinbase, Crypto.com Exchange, MEXC on 2026-11-27.",
        page.selectFirst("#checked").text());
    Element rest = page.selectFirst("#checked + details");
    assertFalse(rest.hasAttr("open"));
    List<Element> items = rest.select("li");
    List<String> ids = List.of("coinbase", "cryptocom", "mexc");
    assertEquals(ids.size(), items.size());
    for (int i = 0; i < ids.size(); i++) {
      Exchange exchange = exchanges.find(ids.get(i)).orElseThrow();
      assertTrue(items.get(i).text().startsWith(exchange.name() + ": "));
      assertEquals(
          exchange.docs().stream().map(Object::toString).toList(),
          items.get(i).select("a").eachAttr("href"));
    }
  }

  @Test
  void whoHasSourcesSaysSoAndNobodyElse() {
    for (Article article : library.current().articles()) {
      Document page = Portal.page(article.url());
      assertEquals(
          !article.meta().sources().isEmpty(),
          page.selectFirst("#checked") != null,
          article.slug());
    }
    assertFalse(Portal.page("/articles/order-refused").text().contains("hecked against"));
  }

  @Test
  void aTableOfAllSendsToTheGuides() {
    assertTrue(Portal.page("/articles/permissions").text().contains(TABLE));
    assertTrue(Portal.page("/articles/key-invalid").text().contains(TABLE));
    assertFalse(Portal.page("/articles/okx").text().contains(TABLE));
  }

  private Set<String> missing(String exchange, List<String> links) {
    Set<String> missing = new LinkedHashSet<>();
    exchanges.find(exchange).orElseThrow().docs().forEach(page -> missing.add(page.toString()));
    links.forEach(missing::remove);
    return missing;
  }
}
