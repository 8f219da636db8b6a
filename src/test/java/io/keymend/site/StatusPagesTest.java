package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What readers and programs are told of the exchanges' states, and before what else. */
@QuarkusTest
@TestProfile(CopiedContent.class)
class StatusPagesTest {
  private static final String FILE = "announcements/okx-upgrade.md";
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject ContentWatch watch;
  @Inject MovableClock clock;
  @Inject Exchanges exchanges;

  @ConfigProperty(name = "keymend.content.dir")
  Path root;

  private ContentCopy content;

  @BeforeEach
  void open() {
    content = new ContentCopy(root);
    watch.look();
  }

  @AfterEach
  void restore() {
    content.restore(FILE);
    watch.look();
  }

  @Test
  void everyExchangeHasARowAndAPageAndABadge() {
    Document all = Portal.page("/status");
    for (Exchange exchange : exchanges.all()) {
      String address = "/status/" + exchange.id();
      assertEquals(exchange.name(), all.select("tbody a[href=" + address + "]").text());
      Document one = Portal.page(address);
      assertTrue(one.select("h1").text().contains(exchange.name()));
      assertEquals(1, one.select("main a[href=/key-check?exchange=" + exchange.id() + "]").size());
      assertEquals(1, one.select("main a[href=/articles/" + exchange.id() + "]").size());
      assertEquals(200, Portal.get(address + ".svg").statusCode());
    }
    assertEquals(24, all.select("tbody tr").size());
    assertEquals(404, Portal.get("/status/nowhere").statusCode());
    assertEquals(404, Portal.get("/status/nowhere.svg").statusCode());
  }

  @Test
  void whereNobodyWatchesAllIsUnknownAndNothingWarns() {
    Document all = Portal.page("/status");
    assertTrue(all.select("main .notice").text().contains("does not watch"), all.text());
    assertEquals(24, all.select("tbody .state-unknown").size());
    assertEquals(List.of(), Portal.page("/articles/okx").select(".outage").eachText());
    JsonPath json = Portal.get("/api/v1/status").jsonPath();
    assertFalse(json.getBoolean("watching"));
    assertEquals(Set.of("unknown"), Set.copyOf(json.getList("exchanges.state", String.class)));
    assertEquals(24, json.getList("exchanges").size());
    assertNull(json.get("exchanges[0].since"));
    assertNull(json.get("exchanges[0].latencyMillis"));
    assertNull(json.get("exchanges[0].offsetMillis"));
  }

  @Test
  void whatIsAnnouncedShowsBeforeAndWarnsDuringAndNotAfter() {
    announce("maintenance", HOUR, HOUR.multipliedBy(3));
    assertTrue(Portal.page("/status").select(".announced").text().contains("OKX upgrades"));
    assertTrue(Portal.page("/status/okx").select(".announced").text().contains("Be patient"));
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    assertEquals("unknown", state("okx"));

    String tag = Portal.get("/articles/bybit").header("ETag");
    clock.move(HOUR);
    watch.look();
    assertEquals("maintenance", state("okx"));
    assertEquals("unknown", state("bybit"));
    assertEquals("Maintenance OKX", Portal.page("/status").select(".troubled li").text());
    Document article = Portal.page("/articles/okx");
    String words = article.select(".outage").first().text();
    assertTrue(words.startsWith("OKX is in maintenance at the moment, since "), words);
    assertTrue(words.contains("keep the key"), words);
    assertEquals("/status/okx", article.select(".outage a").attr("href"));
    assertTrue(
        article.selectFirst(".outage").elementSiblingIndex()
            < article.selectFirst("main > .page").elementSiblingIndex());
    assertEquals(1, article.select(".outage").size());
    assertEquals(1, Portal.page("/embed/article/okx").select(".outage").size());
    assertEquals(0, Portal.page("/articles/bybit").select(".outage").size());
    assertEquals(tag, Portal.get("/articles/bybit").header("ETag"));

    clock.move(HOUR.multipliedBy(2));
    watch.look();
    assertEquals("unknown", state("okx"));
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    assertEquals(0, Portal.page("/status").select(".announced").size());
    assertEquals(
        List.of("Unknown", "Maintenance"),
        Portal.page("/status/okx").select("tbody td:nth-child(3)").eachText());
  }

  @Test
  void theTesterAndTheSearchSaySoBeforeAllElse() {
    announce("down", Duration.ZERO, HOUR);
    Document form = Portal.page("/key-check?exchange=okx&environment=live");
    assertEquals(1, form.select(".outage").size());
    assertEquals(1, form.select(".outage ~ h1").size());
    Document answer = Portal.page(Portal.ownForm().formParams(key("live")).post("/key-check"));
    assertEquals(1, answer.select(".outage").size());
    assertTrue(answer.select(".result > *").first().hasClass("outage"), answer.text());
    assertEquals("Works", answer.select(".result .verdict").text());
    assertFalse(answer.select(".existing a.button").isEmpty());
    Document search = Portal.page("/search?q=okx%2050111%20Invalid%20OK-ACCESS-KEY");
    assertTrue(search.select(".recognised > *").first().hasClass("outage"), search.text());
    Document other = Portal.page("/key-check?exchange=bybit&environment=live");
    assertEquals(0, other.select(".outage").size());
  }

  @Test
  void theAnswerThatComesIntoAnArticleSaysItAgain() {
    announce("down", Duration.ZERO, HOUR);
    Document part =
        Portal.page(
            Portal.ownForm()
                .header("Keymend-Part", "true")
                .formParams(key("live"))
                .formParam("article", "okx")
                .post("/key-check"));
    assertEquals(1, part.select(".outage").size());
    assertTrue(part.select(".result > *").first().hasClass("outage"), part.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"practice", "demo", "eea"})
  void ofOtherSitesNothingIsSaid(String site) {
    announce("down", Duration.ZERO, HOUR);
    Document form = Portal.page("/key-check?exchange=okx&environment=" + site);
    assertEquals(0, form.select(".outage").size());
    Document answer = Portal.page(Portal.ownForm().formParams(key(site)).post("/key-check"));
    assertEquals(1, answer.select(".result .verdict").size());
    assertEquals(0, answer.select(".outage").size());
    assertFalse(checked(site).getMap("").containsKey("exchangeStatus"));
  }

  @Test
  void programsAreToldTheSame() {
    Map<String, String> message = Map.of("message", "okx {\"code\":\"50111\"}");
    assertFalse(checked("live").getMap("").containsKey("exchangeStatus"));
    assertFalse(diagnosed(message).containsKey("exchangeStatus"));
    announce("maintenance", Duration.ZERO, HOUR);
    Map<String, String> told =
        Map.of(
            "state", "maintenance",
            "reason", "announced-maintenance",
            "since", clock.instant().toString(),
            "url", "/status/okx");
    assertEquals(told, checked("live").getMap("exchangeStatus"));
    assertEquals("works", checked("live").getString("verdict"));
    assertEquals(told, diagnosed(message).get("exchangeStatus"));
    assertEquals("okx", diagnosed(message).get("exchange"));
    String other = "bybit {\"retCode\":10010,\"retMsg\":\"Unmatched IP\"}";
    assertEquals("bybit", diagnosed(Map.of("message", other)).get("exchange"));
    assertFalse(diagnosed(Map.of("message", other)).containsKey("exchangeStatus"));
  }

  @Test
  void theMarkdownOfItsArticlesBeginsWithIt() {
    String before = Portal.get("/articles/okx.md").asString();
    String tag = Portal.get("/articles/bybit.md").header("ETag");
    announce("down", HOUR, HOUR.multipliedBy(2));
    assertEquals(before, Portal.get("/articles/okx.md").asString());
    clock.move(HOUR);
    watch.look();
    String during = Portal.get("/articles/okx.md").asString();
    String line =
        "> "
            + Portal.page("/articles/okx").select(".outage p").text().replaceAll("What is.*", "")
            + "[What is known of OKX](/status/okx)\n\n";
    assertTrue(line.startsWith("> OKX does not work at the moment, since "), line);
    assertEquals(before, during.replace(line, ""));
    assertTrue(during.contains("---\n\n" + line + "# "), during);
    assertEquals(tag, Portal.get("/articles/bybit.md").header("ETag"));
    clock.move(HOUR);
    watch.look();
    assertEquals(before, Portal.get("/articles/okx.md").asString());
  }

  @Test
  void theFeedTellsTurnsUnderNamesThatLast() throws Exception {
    announce("degraded", HOUR, HOUR.multipliedBy(2));
    assertEquals(0, entries().getLength());
    clock.move(HOUR);
    watch.look();
    Element first = (Element) entries().item(0);
    String id = text(first, "id");
    assertTrue(id.startsWith("urn:uuid:"), id);
    assertEquals("OKX: degraded", text(first, "title"));
    assertEquals(clock.instant().toString(), text(first, "updated"));
    clock.move(Duration.ofMinutes(10));
    watch.look();
    assertEquals(1, entries().getLength());
    assertEquals(id, text((Element) entries().item(0), "id"));
  }

  @Test
  void aBadgeMayStandOnOtherSites() {
    announce("down", Duration.ZERO, HOUR);
    Response badge = Portal.get("/status/okx.svg");
    assertEquals("image/svg+xml", badge.contentType());
    assertEquals("cross-origin", badge.header("Cross-Origin-Resource-Policy"));
    assertTrue(badge.header("Content-Security-Policy").contains("default-src 'none'"));
    assertTrue(badge.asString().contains("<title>OKX: down</title>"), badge.asString());
    assertEquals("same-origin", Portal.get("/status").header("Cross-Origin-Resource-Policy"));
  }

  @Test
  void onlyWhatChangesIsMadeAnew() {
    announce("maintenance", HOUR, HOUR.multipliedBy(2));
    String all = Portal.get("/status").header("ETag");
    String okx = Portal.get("/status/okx").header("ETag");
    String bybit = Portal.get("/status/bybit").header("ETag");
    watch.look();
    assertEquals(all, Portal.get("/status").header("ETag"));
    clock.move(HOUR);
    watch.look();
    assertFalse(all.equals(Portal.get("/status").header("ETag")));
    assertFalse(okx.equals(Portal.get("/status/okx").header("ETag")));
    assertEquals(bybit, Portal.get("/status/bybit").header("ETag"));
  }

  @ParameterizedTest
  @CsvSource({
    "exchange: okx, exchange: nowhere, there is no exchange 'nowhere'",
    "state: down, state: broken, 'is not maintenance, degraded or down: broken'"
  })
  void anAnnouncementThatCannotBeIsNotTakenOver(String right, String wrong, String message) {
    content.write(FILE, text("down", Duration.ZERO, HOUR).replace(right, wrong));
    watch.look();
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    String problems = Portal.page("/preview").text();
    assertTrue(problems.contains(message), problems);
  }

  @Test
  void nothingElseIsDoneAtTheseAddresses() {
    Response post =
        Portal.plain().contentType("application/json").body("{}").post("/api/v1/status");
    assertEquals(405, post.statusCode());
    assertEquals("application/problem+json", post.contentType());
  }

  private static Map<String, String> key(String site) {
    return Map.of(
        "exchange", "okx",
        "environment", site,
        "key", "0ea5e000-0000-4000-8000-000000000001",
        "secret", "5EC2E700000000000000000000000001",
        "passphrase", "Practice-1!");
  }

  private static JsonPath checked(String site) {
    return Portal.plain()
        .header("Authorization", "Bearer test-token")
        .contentType("application/json")
        .body(key(site))
        .post("/api/v1/key-check")
        .jsonPath();
  }

  private static Map<String, Object> diagnosed(Map<String, String> call) {
    return Portal.plain()
        .contentType("application/json")
        .body(call)
        .post("/api/v1/diagnose")
        .jsonPath()
        .getMap("");
  }

  private void announce(String state, Duration from, Duration until) {
    content.write(FILE, text(state, from, until));
    watch.look();
  }

  private String text(String state, Duration from, Duration until) {
    Instant now = clock.instant();
    return "---\nexchange: okx\nstate: %s\nfrom: %s\nuntil: %s\ntitle: OKX upgrades\n---\nBe patient.\n"
        .formatted(state, now.plus(from), now.plus(until));
  }

  private static String state(String exchange) {
    return Portal.get("/api/v1/status")
        .jsonPath()
        .getString("exchanges.find { it.id == '" + exchange + "' }.state");
  }

  private static NodeList entries() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Portal.get("/status/feed.xml").asInputStream())
        .getElementsByTagName("entry");
  }

  private static String text(Element element, String tag) {
    return element.getElementsByTagName(tag).item(0).getTextContent().strip();
  }
}
