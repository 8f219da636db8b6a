package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.article.Part;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The tester inside articles. */
@QuarkusTest
class EmbeddedTesterTest {
  private static final Map<String, String> UNTOUCHED =
      Map.of(
          "autocomplete", "off",
          "spellcheck", "false",
          "translate", "no",
          "autocapitalize", "none");

  @Inject Library library;

  @Test
  void anArticleThatNamesAnExchangeHasItChosen() {
    int seen = 0;
    for (Article article : library.current().articles()) {
      for (String exchange : exchangesOf(article)) {
        Document page = Portal.page(article.url());
        assertEquals(
            exchange,
            page.select("form[action=/key-check] input[name=exchange]").val(),
            article.slug());
        seen++;
      }
    }
    assertTrue(seen >= 5, "articles with a chosen exchange: " + seen);
  }

  @Test
  void anArticleThatNamesNoneLetsTheReaderChoose() {
    Document page = Portal.page("/articles/key-invalid");
    assertTrue(page.select("form[action=/key-check]").isEmpty());
    List<String> choices = page.select(".tester .choices a").eachAttr("href");
    assertTrue(choices.contains("/key-check?exchange=binance"), choices.toString());
    for (String choice : choices) {
      assertEquals(
          choice.substring(choice.indexOf('=') + 1),
          Portal.page(choice).select("form[action=/key-check] input[name=exchange]").val());
    }
  }

  @Test
  void nothingKeepsChangesOrSuggestsWhatIsPasted() {
    Document page = Portal.page("/articles/okx");
    Element form = page.selectFirst("form[action=/key-check]");
    assertEquals("post", form.attr("method"));
    assertEquals("off", form.attr("autocomplete"));
    for (String name : List.of("key", "secret", "passphrase")) {
      Element field = form.selectFirst("[name=" + name + "]");
      UNTOUCHED.forEach((key, value) -> assertEquals(value, field.attr(key), name + " " + key));
      assertEquals("", field.val(), name);
      assertFalse(form.select("label[for=" + field.id() + "]").isEmpty(), name);
    }
  }

  @Test
  void onlyAnExchangeWithAPassphraseAsksForOne() {
    assertTrue(Portal.page("/key-check?exchange=binance").select("[name=passphrase]").isEmpty());
    assertEquals(1, Portal.page("/key-check?exchange=okx").select("[name=passphrase]").size());
  }

  private static List<String> exchangesOf(Article article) {
    return article.parts().stream()
        .filter(Part.Tester.class::isInstance)
        .map(part -> ((Part.Tester) part).exchange())
        .filter(exchange -> exchange != null)
        .toList();
  }
}
