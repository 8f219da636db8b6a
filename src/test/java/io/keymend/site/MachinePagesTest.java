package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.MovableClock;
import io.keymend.article.Article;
import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs read says the same as the pages, and every address in it is there. */
@QuarkusTest
@TestProfile(InProduction.class)
class MachinePagesTest {
  private static final String OWN = InProduction.OWN;
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\((/[^)\\s]*)\\)");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Library library;
  @Inject ContentWatch watch;
  @Inject MovableClock clock;

  @Test
  void theMarkdownOfAnArticleHasNothingButItsFacts() throws IOException {
    for (Article article : articles()) {
      String text = Portal.get(article.url() + ".md").asString();
      String[] pieces = text.split("---\n", 3);
      Map<?, ?> matter = new YAMLMapper().readValue(pieces[1], Map.class);
      assertEquals(Set.of("title", "summary", "updated"), matter.keySet());
      assertEquals(article.title(), matter.get("title"));
      assertEquals(article.summary(), matter.get("summary"));
      assertEquals(article.meta().updated().toString(), matter.get("updated"));
      assertTrue(pieces[2].startsWith("\n# " + article.title() + "\n\n"), article.slug());
      assertTrue(pieces[2].lines().noneMatch(line -> line.startsWith(":::")), article.slug());
      assertFalse(text.contains("\0") || text.contains(".md)"), article.slug());
    }
  }

  @Test
  void everyLinkInTheMarkdownLeadsSomewhere() {
    Map<String, String> links = new TreeMap<>();
    for (Article article : articles()) {
      LINK.matcher(Portal.get(article.url() + ".md").asString())
          .results()
          .forEach(link -> links.put(Crawl.withoutFragment(link.group(1)), article.slug()));
    }
    assertTrue(links.size() > articles().size(), "links: " + links.size());
    links.forEach((link, on) -> assertEquals(200, Portal.get(link).statusCode(), link + on));
  }

  @Test
  void factsStandInTheMarkdownAsTheyDoOnThePage() {
    String text = Portal.get("/articles/okx.md").asString();
    List<String> cells =
        Portal.page("/articles/okx")
            .select("#what-to-tick-and-what-to-leave-off ~ .table-scroll")
            .first()
            .select("tr")
            .stream()
            .map(row -> "| " + String.join(" | ", row.children().eachText()) + " |")
            .toList();
    assertTrue(cells.size() > 3, cells.toString());
    cells.forEach(row -> assertTrue(text.contains(row + "\n"), row));
    assertTrue(text.contains("](/ip-list?exchange=okx)"), text);
    assertTrue(text.contains("[key tester](/key-check?exchange=okx)"), text);
    String codes = Portal.get("/articles/key-invalid.md").asString();
    assertTrue(codes.contains("| [Bybit](/articles/bybit#checked) | `10007` | `10003` |\n"), codes);
  }

  @Test
  void theListForLanguageModelsHasItsFormAndEveryArticleOnce() {
    List<String> lines = Portal.get("/llms.txt").asString().lines().toList();
    assertTrue(lines.get(0).matches("# \\S.*"), lines.get(0));
    assertEquals("", lines.get(1));
    assertTrue(lines.get(2).startsWith("> "), lines.get(2));
    int first = lines.indexOf(lines.stream().filter(l -> l.startsWith("## ")).findFirst().get());
    Pattern entry = Pattern.compile("- \\[(.+)]\\((\\S+)\\): (.+)");
    List<String> linked = new ArrayList<>();
    for (String line : lines.subList(first, lines.size())) {
      assertTrue(line.isEmpty() || line.matches("## \\S.*") || entry.matcher(line).matches(), line);
      entry.matcher(line).results().map(match -> match.group(2)).forEach(linked::add);
    }
    assertEquals(
        articles().stream().map(article -> OWN + article.url() + ".md").toList(),
        linked.subList(0, articles().size()));
    linked.forEach(MachinePagesTest::assertThere);
    assertEquals(linked.size(), Set.copyOf(linked).size());
  }

  @Test
  void theFullTextHasEveryArticle() {
    String text = Portal.get("/llms-full.txt").asString();
    for (Article article : articles()) {
      String body = Portal.get(article.url() + ".md").asString().split("\n# .*\n", 2)[1];
      assertTrue(text.contains("\n# " + article.title() + "\n"), article.slug());
      assertTrue(text.contains(body), article.slug());
    }
    assertTrue(text.lines().noneMatch(line -> line.startsWith(":::")));
  }

  @Test
  void theSitemapHasEveryPageWithItsDay() throws Exception {
    Map<String, String> days = new TreeMap<>();
    NodeList urls = xml("/sitemap.xml").getElementsByTagName("url");
    for (int i = 0; i < urls.getLength(); i++) {
      Element url = (Element) urls.item(i);
      assertEquals(null, days.put(text(url, "loc"), text(url, "lastmod")), text(url, "loc"));
    }
    for (Article article : articles()) {
      assertEquals(article.meta().updated().toString(), days.get(OWN + article.url()));
    }
    library
        .current()
        .collections()
        .forEach(collection -> assertTrue(days.containsKey(OWN + collection.url())));
    assertEquals("2031-03-09", days.get(OWN + "/"));
    assertEquals("2031-03-09", days.get(OWN + "/collections/safety"));
    assertEquals("", days.get(OWN + "/key-check"));
    days.keySet().forEach(MachinePagesTest::assertThere);
  }

  @Test
  void theFeedIsInOrderAndItsIdsDoNotDependOnTheAddress() throws Exception {
    Element feed = xml("/feed.xml").getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    assertEquals("2031-03-09T00:00:00Z", text(feed, "updated"));
    NodeList entries = feed.getElementsByTagName("entry");
    List<String> days = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of(text(feed, "id")));
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      days.add(text(entry, "updated"));
      ids.add(text(entry, "id"));
      assertThere(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"));
    }
    assertEquals(Math.min(50, articles().size()), days.size());
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    assertEquals(ids.size(), Set.copyOf(ids).size());
    ids.forEach(id -> assertTrue(id.matches("urn:uuid:[0-9a-f-]{36}"), id));
    assertEquals("urn:uuid:d789f270-52a9-35e3-b3da-1b5e2a5e3f76", ids.get(1));
    assertEquals(InProduction.ODD, text((Element) entries.item(0), "title"));
  }

  @Test
  void everyArticleSaysToSearchEnginesWhatItIs() throws IOException {
    for (Article article : articles()) {
      Document page = Portal.page(article.url());
      JsonNode graph = JSON.readTree(structured(page)).get("@graph");
      JsonNode one = graph.get(0);
      assertEquals("Article", one.get("@type").asText());
      assertEquals(article.title(), one.get("headline").asText());
      assertEquals(article.summary(), one.get("description").asText());
      assertEquals(article.meta().updated().toString(), one.get("dateModified").asText());
      assertEquals(OWN + article.url(), one.get("url").asText());
      assertEquals(page.select("meta[property=og:image]").attr("content"), image(one));
      assertEquals("Organization", one.at("/publisher/@type").asText());
      assertTrail(page, graph.get(1));
      assertEquals(OWN + article.url(), page.select("link[rel=canonical]").attr("href"));
      assertThere(OWN + page.select("head link[type=text/markdown]").attr("href"));
    }
  }

  @Test
  void aFrameLeadsSearchEnginesToItsArticle() {
    Document frame = Portal.page("/embed/article/okx");
    assertEquals(OWN + "/articles/okx", frame.select("link[rel=canonical]").attr("href"));
    assertTrue(frame.select("script:not([src])").isEmpty());
  }

  @Test
  void robotsMayReadWhatReadersNeed() {
    List<String> lines = Portal.get("/robots.txt").asString().lines().toList();
    assertEquals("User-agent: *", lines.get(0));
    List<String> closed =
        lines.stream()
            .filter(line -> line.startsWith("Disallow: "))
            .map(line -> line.substring("Disallow: ".length()))
            .toList();
    assertTrue(closed.containsAll(List.of("/practice", "/e/", "/api/")), closed.toString());
    Dated.all(library.current())
        .forEach(page -> assertTrue(closed.stream().noneMatch(page.url()::startsWith), page.url()));
    assertTrue(closed.stream().noneMatch("/articles/okx.md"::startsWith));
    assertTrue(closed.stream().noneMatch("/assets/keymend-0.css"::startsWith));
    assertThere(lines.get(lines.size() - 1).replace("Sitemap: ", ""));
  }

  @Test
  void allSearchesAreOnePageForRobots() {
    Document found = Portal.page("/search?q=nonce");
    assertEquals(OWN + "/search", found.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void readersDoNotHaveTheWritersBench() {
    assertEquals(404, Portal.get("/preview").statusCode());
  }

  @Test
  void theContactForWeaknessesHoldsForHalfAYearFromToday() {
    assertEquals(contact(LocalDate.now(clock)), security().asString());
    clock.move(Duration.ofDays(1));
    watch.look();
    assertEquals(contact(LocalDate.now(clock)), security().asString());
    assertEquals("text/plain;charset=UTF-8", security().contentType());
  }

  private static String contact(LocalDate today) {
    return "Contact: mailto:safe@acme.example\nExpires: "
        + today.plusDays(180)
        + "T00:00:00Z\nPreferred-Languages: en\nCanonical: "
        + OWN
        + "/.well-known/security.txt\n";
  }

  private static Response security() {
    return Portal.get("/.well-known/security.txt");
  }

  private static void assertTrail(Document page, JsonNode trail) {
    assertEquals("BreadcrumbList", trail.get("@type").asText());
    List<String> names = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    trail
        .get("itemListElement")
        .forEach(
            step -> {
              names.add(step.get("name").asText());
              addresses.add(step.get("item").asText());
              assertEquals(names.size(), step.get("position").asInt());
            });
    assertEquals(page.select("nav[aria-label=Breadcrumb] li").eachText(), names);
    assertEquals(
        page.select("nav[aria-label=Breadcrumb] a").eachAttr("href").stream()
            .map(href -> OWN + href)
            .toList(),
        addresses.subList(0, addresses.size() - 1));
  }

  private static String structured(Document page) {
    assertEquals(1, page.select("script:not([src])").size());
    return page.select("script[type=application/ld+json]").first().data();
  }

  private static String image(JsonNode article) {
    return article.get("image").asText();
  }

  private List<Article> articles() {
    return library.current().articles();
  }

  private static void assertThere(String address) {
    assertTrue(address.startsWith(OWN + "/"), address);
    assertEquals(200, Portal.get(address.substring(OWN.length())).statusCode(), address);
  }

  private static org.w3c.dom.Document xml(String address) throws Exception {
    Response answer = Portal.get(address);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.contentType().matches("application/(atom\\+)?xml;charset=UTF-8"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
