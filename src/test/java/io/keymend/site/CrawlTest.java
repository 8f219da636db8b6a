package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every page that a reader can come to. */
@QuarkusTest
class CrawlTest {
  private static final Pattern LEFT_OVER = Pattern.compile("\\{[a-z][a-zA-Z0-9.-]*}");
  private static Crawl crawl;

  @Inject Library library;

  @BeforeEach
  void walkOnce() {
    if (crawl == null) {
      crawl = Crawl.fromTheStartPage();
    }
  }

  @Test
  void everyInternalLinkAnswers200() {
    Map<String, String> broken = new TreeMap<>();
    crawl
        .answers()
        .forEach(
            (address, answer) -> {
              if (answer.statusCode() != 200) {
                broken.put(address, answer.statusCode() + ", found on " + crawl.foundOn(address));
              }
            });
    assertEquals(Map.of(), broken);
    assertTrue(crawl.pages().size() > library.current().articles().size(), "pages were crawled");
  }

  @Test
  void everyArticleIsReachable() {
    List<String> lost =
        library.current().articles().stream()
            .map(Article::url)
            .filter(url -> !crawl.pages().containsKey(url))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void everyLinkIntoAPageLeadsToAPartOfIt() {
    assertNowhere(
        page ->
            page.select("a[href]").stream()
                .filter(link -> !crawl.hasTarget(addressOf(page), link))
                .map(link -> link.attr("href"))
                .toList());
  }

  @Test
  void noNameInBracesIsLeftOver() {
    crawl
        .answers()
        .forEach(
            (address, answer) -> {
              if (!address.startsWith("/assets/")) {
                assertFalse(LEFT_OVER.matcher(answer.asString()).find(), address);
              }
            });
  }

  @Test
  void noPageHasInlineStyleOrScript() {
    assertNowhere(
        page ->
            page
                .select(
                    "style, [style], a[href^=javascript:], [^hx-on], "
                        + "script:not([src]):not([type=application/ld+json])")
                .stream()
                .map(Element::cssSelector)
                .toList());
    assertNowhere(page -> page.select("script[src]").stream().map(Element::data).toList(), "");
    assertNowhere(
        page ->
            page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on"))
                .toList());
  }

  /** Browsers run nothing of a type that is no script, so its policy does not ask for a hash. */
  @Test
  void whatStandsInAScriptElementIsDataOfAnArticle() {
    assertNowhere(
        page ->
            page.select("script:not([src])").stream()
                .filter(
                    data ->
                        page.select("article").isEmpty()
                            || data.attributes().size() != 1
                            || !new JsonObject(data.data()).containsKey("@graph"))
                .map(Element::outerHtml)
                .toList());
  }

  @Test
  void noPageLoadsAnythingFromElsewhere() {
    assertNowhere(
        page ->
            page
                .select("[src], link[href]:not([rel=expect]), [srcset], object[data], form[action]")
                .stream()
                .flatMap(
                    element ->
                        List.of("src", "srcset", "data", "action", "href").stream()
                            .filter(element::hasAttr)
                            .map(element::attr))
                .filter(address -> !Crawl.isInternal(address))
                .toList());
    assertNowhere(
        page -> page.select("iframe, frame, embed, base").stream().map(Element::tagName).toList());
  }

  @Test
  void noAnswerSetsACookie() {
    crawl
        .answers()
        .forEach(
            (address, answer) -> assertFalse(answer.headers().hasHeaderWithName("Set-Cookie")));
  }

  @Test
  void everyPageHasALanguageATitleAndOneMainHeading() {
    assertNowhere(
        page ->
            page.select("html[lang=en]").isEmpty() || page.title().isBlank()
                ? List.of("language or title")
                : List.of());
    assertNowhere(
        page -> page.select("h1").size() == 1 ? List.of() : List.of(page.select("h1").text()));
  }

  private static void assertNowhere(Function<Document, List<String>> faults) {
    assertNowhere(faults, null);
  }

  private static void assertNowhere(Function<Document, List<String>> faults, String allowed) {
    Map<String, List<String>> found = new TreeMap<>();
    crawl
        .pages()
        .forEach(
            (address, page) -> {
              List<String> here =
                  faults.apply(page).stream().filter(fault -> !fault.equals(allowed)).toList();
              if (!here.isEmpty()) {
                found.put(address, here);
              }
            });
    assertEquals(Map.of(), found);
  }

  private static String addressOf(Document page) {
    return crawl.pages().entrySet().stream()
        .filter(entry -> entry.getValue() == page)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
