package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a reader has to load, packed, as bytes on the wire. */
@QuarkusTest
class WeightTest {
  private static final int HTML = 10_000;
  private static final int CSS = 12_000;
  private static final int SCRIPT = 14_000;

  @Inject Library library;

  @Test
  void everyArticleIsLight() {
    Map<String, Integer> heavy = new TreeMap<>();
    for (Article article : library.current().articles()) {
      int bytes = packed(article.url());
      if (bytes > HTML) {
        heavy.put(article.slug(), bytes);
      }
    }
    assertEquals(Map.of(), heavy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/status", "/status/okx"})
  void theStatesAreLight(String address) {
    int bytes = packed(address);
    assertTrue(bytes <= HTML, bytes + " bytes");
  }

  @Test
  void styleAndScriptsAreLightTogether() {
    Document page = Portal.page("/articles/binance");
    int style = sum(page.select("link[rel=stylesheet]").eachAttr("href"));
    int scripts =
        sum(page.select("script[src]").eachAttr("src"))
            + sum(page.select("[data-rules]").eachAttr("data-rules"));
    assertTrue(style > 1000 && style <= CSS, "style: " + style);
    assertTrue(scripts > 1000 && scripts <= SCRIPT, "scripts: " + scripts);
  }

  @Test
  void nothingButTheStyleHoldsTheFirstPaintUp() {
    Document page = Portal.page("/articles/binance");
    assertEquals(1, page.select("link[rel=stylesheet]").size());
    assertEquals(List.of("module"), page.select("script[src]").eachAttr("type"));
  }

  private static int sum(List<String> addresses) {
    return addresses.stream().mapToInt(WeightTest::packed).sum();
  }

  private static int packed(String address) {
    Response answer = Portal.plain().header("Accept-Encoding", "gzip").get(address);
    assertEquals("gzip", answer.header("Content-Encoding"), address);
    return answer.asByteArray().length;
  }
}
