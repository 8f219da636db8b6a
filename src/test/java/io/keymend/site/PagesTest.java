package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Collection;
import io.keymend.article.Library;
import io.keymend.article.Section;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the prepared pages show. */
@QuarkusTest
class PagesTest {
  private static final String HUB = "/articles/possible-connection-errors";
  private static final String OLD_HUB =
      "/articles/possible-exchange-connection-errors-and-how-to-fix-them";

  @Inject Library library;

  @Test
  void theStartPageOffersTheSearchTheTesterAndAllCollections() {
    Document page = Portal.page("/");
    assertEquals(1, page.select("main form[action=/search][method=post] input[name=q]").size());
    assertEquals(24, page.select("main a[href^=/key-check?exchange=]").size());
    for (Collection collection : library.current().collections()) {
      assertEquals(collection.title(), page.select("main a[href=" + collection.url() + "]").text());
      for (Section section : collection.sections()) {
        assertEquals(section.title(), page.select("main a[href=" + section.url() + "]").text());
      }
    }
  }

  @Test
  void aCollectionListsItsSectionsAndTheirArticles() {
    Collection collection = library.current().collections().get(0);
    Document page = Portal.page(collection.url());
    assertEquals(collection.title(), page.select("h1").text());
    assertEquals(List.of("All collections", collection.title()), crumbs(page));
    assertEquals(
        collection.sections().stream().map(Section::title).toList(),
        page.select("main section h2").eachText());
    assertEquals(
        collection.sections().stream()
            .flatMap(s -> s.articles().stream())
            .map(Article::url)
            .toList(),
        page.select("ul.articles a").eachAttr("href"));
  }

  @Test
  void aSectionListsItsArticlesWithTheirSummaries() {
    Collection collection = library.current().collections().get(0);
    Section section = collection.sections().get(0);
    Document page = Portal.page(section.url());
    assertEquals(List.of("All collections", collection.title(), section.title()), crumbs(page));
    assertEquals(
        section.articles().stream().map(Article::title).toList(),
        page.select("ul.articles a").eachText());
    assertEquals(
        section.articles().stream().map(Article::summary).toList(),
        page.select("ul.articles span").eachText());
  }

  @Test
  void anArticleSaysWhereItStands() {
    Article article = article("key-invalid");
    Document page = Portal.page(article.url());
    assertEquals(
        List.of(
            "All collections",
            article.place().collectionTitle(),
            article.place().sectionTitle(),
            article.title()),
        crumbs(page));
    assertEquals(
        List.of(
            "/",
            "/collections/" + article.place().collectionPath(),
            "/collections/" + article.place().sectionPath()),
        page.select("nav[aria-label=Breadcrumb] a").eachAttr("href"));
    assertEquals(article.title(), page.select("nav [aria-current=page]").text());
  }

  @Test
  void anArticleHasATableOfItsContents() {
    Document page = Portal.page("/articles/key-invalid");
    List<String> headings = page.select("article .prose h2").eachText();
    assertTrue(headings.size() > 3, headings.toString());
    assertEquals(headings, page.select("nav[aria-label=On this page] a").eachText());
  }

  @Test
  void anArticleSaysWhenItWasUpdatedInWordsAndExactly() {
    Article article = article("key-invalid");
    Document page = Portal.page(article.url());
    String exact = article.meta().updated().toString();
    assertEquals(exact, page.select("article time").attr("datetime"));
    String line = page.select("article time").first().parent().text();
    String words = "Updated (today|yesterday|\\d days ago|over .+ ago) · ";
    assertTrue(line.matches(words + exact), line);
  }

  @Test
  void anArticleNamesRelatedOnes() {
    List<String> related =
        Portal.page("/articles/key-invalid")
            .select("nav[aria-label=Related articles] a")
            .eachAttr("href");
    assertEquals(4, related.size());
    assertFalse(related.contains("/articles/key-invalid"));
  }

  @Test
  void theArticlesOfASectionAreAChain() {
    for (Section section : library.current().collections().get(0).sections()) {
      List<String> urls = section.articles().stream().map(Article::url).toList();
      for (int i = 0; i < urls.size(); i++) {
        Document page = Portal.page(urls.get(i));
        assertEquals(urls.subList(Math.max(0, i - 1), i), hrefs(page, "prev"), urls.get(i));
        assertEquals(
            urls.subList(i + 1, Math.min(urls.size(), i + 2)), hrefs(page, "next"), urls.get(i));
      }
    }
    assertTrue(Portal.page("/embed/article/okx").select("[rel=prev], [rel=next]").isEmpty());
  }

  private static List<String> hrefs(Document page, String rel) {
    return page.select("article nav a[rel=" + rel + "]").eachAttr("href");
  }

  @Test
  void anArticleAsksForAReaction() {
    Document page = Portal.page("/articles/key-invalid");
    assertEquals("post", page.select("form[action=/feedback]").attr("method"));
    assertEquals("key-invalid", page.select("form[action=/feedback] [name=article]").val());
    assertEquals(
        List.of("yes", "unsure", "no"),
        page.select("form[action=/feedback] button[name=reaction]").eachAttr("value"));
  }

  @Test
  void anArticleIsThereAsMarkdown() {
    Response answer = Portal.get("/articles/ip-whitelist.md");
    Article article = article("ip-whitelist");
    assertEquals(200, answer.statusCode());
    assertEquals("text/markdown;charset=UTF-8", answer.contentType());
    assertTrue(answer.asString().contains("\n# " + article.title() + "\n\n"));
    library
        .current()
        .site()
        .outboundIps()
        .forEach(ip -> assertTrue(answer.asString().contains(ip)));
    assertFalse(answer.asString().contains("order:"));
  }

  @Test
  void withoutAContactForWeaknessesThereIsNoFileOfIt() {
    assertEquals(404, Portal.get("/.well-known/security.txt").statusCode());
  }

  @Test
  void anOldAddressLeadsToTheNewOne() {
    Response answer = Portal.get(OLD_HUB);
    assertEquals(301, answer.statusCode());
    assertEquals(HUB, answer.header("Location"));
  }

  @Test
  void anOldAddressLeadsOnWhateverTheReaderHasKept() {
    for (String kept : List.of("*", "\"moved\"")) {
      Response answer = Portal.plain().header("If-None-Match", kept).get(OLD_HUB);
      assertEquals(301, answer.statusCode(), kept);
    }
  }

  @Test
  void headAnswersLikeGetWithoutTheBody() {
    for (String address : List.of("/", HUB, HUB + ".md", "/search?q=key", "/key-check")) {
      Response get = Portal.get(address);
      Response head = Portal.plain().head(address);
      assertEquals(200, head.statusCode(), address);
      assertEquals(get.contentType(), head.contentType(), address);
      assertEquals(get.header("ETag"), head.header("ETag"), address);
      assertEquals("", head.asString(), address);
    }
    assertEquals(
        Portal.get(HUB).header("Content-Length"),
        Portal.plain().head(HUB).header("Content-Length"));
  }

  private Article article(String slug) {
    return library.current().article(slug).orElseThrow();
  }

  private static List<String> crumbs(Document page) {
    return page.select("nav[aria-label=Breadcrumb] li").eachText();
  }
}
