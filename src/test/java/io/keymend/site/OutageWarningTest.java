package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before what else readers and programs are told that an exchange does not work, and where not. */
@QuarkusTest
@TestProfile(CopiedContent.class)
class OutageWarningTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject OkxNews news;
  @Inject MovableClock clock;

  @BeforeEach
  @AfterEach
  void announceNothing() {
    news.restore();
  }

  @Test
  void whatIsAnnouncedShowsBeforeAndWarnsDuringAndNotAfter() {
    news.announce("maintenance", HOUR, HOUR.multipliedBy(3));
    assertTrue(Portal.page("/status").select(".announced").text().contains("OKX upgrades"));
    assertTrue(Portal.page("/status/okx").select(".announced").text().contains("Be patient"));
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    assertEquals("unknown", state("okx"));

    String tag = Portal.get("/articles/bybit").header("ETag");
    news.later(HOUR);
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

    news.later(HOUR.multipliedBy(2));
    assertEquals("unknown", state("okx"));
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    assertEquals(0, Portal.page("/status").select(".announced").size());
    assertEquals(
        List.of("Unknown", "Maintenance"),
        Portal.page("/status/okx").select("tbody td:nth-child(3)").eachText());
  }

  @Test
  void theTesterAndTheSearchSaySoBeforeAllElse() {
    news.announce("down", Duration.ZERO, HOUR);
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
    news.announce("down", Duration.ZERO, HOUR);
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
    news.announce("down", Duration.ZERO, HOUR);
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
    news.announce("maintenance", Duration.ZERO, HOUR);
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
    news.announce("down", HOUR, HOUR.multipliedBy(2));
    assertEquals(before, Portal.get("/articles/okx.md").asString());
    news.later(HOUR);
    String during = Portal.get("/articles/okx.md").asString();
    String line =
        "> "
            + Portal.page("/articles/okx").select(".outage p").text().replaceAll("What is.*", "")
            + "[What is known of OKX](/status/okx)\n\n";
    assertTrue(line.startsWith("> OKX does not work at the moment, since "), line);
    assertEquals(before, during.replace(line, ""));
    assertTrue(during.contains("---\n\n" + line + "# "), during);
    assertEquals(tag, Portal.get("/articles/bybit.md").header("ETag"));
    news.later(HOUR);
    assertEquals(before, Portal.get("/articles/okx.md").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "exchange: okx, exchange: nowhere, there is no exchange 'nowhere'",
    "state: down, state: broken, 'is not maintenance, degraded or down: broken'"
  })
  void anAnnouncementThatCannotBeIsNotTakenOver(String right, String wrong, String message) {
    news.write(news.text("down", Duration.ZERO, HOUR).replace(right, wrong));
    assertEquals(0, Portal.page("/articles/okx").select(".outage").size());
    String problems = Portal.page("/preview").text();
    assertTrue(problems.contains(message), problems);
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

  private static String state(String exchange) {
    return Portal.get("/api/v1/status")
        .jsonPath()
        .getString("exchanges.find { it.id == '" + exchange + "' }.state");
  }
}
