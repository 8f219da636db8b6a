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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages, badges, feed and JSON of the exchanges' states. */
@QuarkusTest
@TestProfile(CopiedContent.class)
class StatusPagesTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject OkxNews news;
  @Inject ContentWatch watch;
  @Inject MovableClock clock;
  @Inject Exchanges exchanges;

  @BeforeEach
  @AfterEach
  void announceNothing() {
    news.restore();
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
  void theFeedTellsTurnsUnderNamesThatLast() throws Exception {
    news.announce("degraded", HOUR, HOUR.multipliedBy(2));
    assertEquals(0, entries().getLength());
    news.later(HOUR);
    Element first = (Element) entries().item(0);
    String id = text(first, "id");
    assertTrue(id.startsWith("urn:uuid:"), id);
    assertEquals("OKX: degraded", text(first, "title"));
    assertEquals(clock.instant().toString(), text(first, "updated"));
    news.later(Duration.ofMinutes(10));
    assertEquals(1, entries().getLength());
    assertEquals(id, text((Element) entries().item(0), "id"));
  }

  @Test
  void aBadgeMayStandOnOtherSites() {
    news.announce("down", Duration.ZERO, HOUR);
    Response badge = Portal.get("/status/okx.svg");
    assertEquals("image/svg+xml", badge.contentType());
    assertEquals("cross-origin", badge.header("Cross-Origin-Resource-Policy"));
    assertTrue(badge.header("Content-Security-Policy").contains("default-src 'none'"));
    assertTrue(badge.asString().contains("<title>OKX: down</title>"), badge.asString());
    assertEquals("same-origin", Portal.get("/status").header("Cross-Origin-Resource-Policy"));
  }

  @Test
  void onlyWhatChangesIsMadeAnew() {
    news.announce("maintenance", HOUR, HOUR.multipliedBy(2));
    String all = Portal.get("/status").header("ETag");
    String okx = Portal.get("/status/okx").header("ETag");
    String bybit = Portal.get("/status/bybit").header("ETag");
    watch.look();
    assertEquals(all, Portal.get("/status").header("ETag"));
    news.later(HOUR);
    assertFalse(all.equals(Portal.get("/status").header("ETag")));
    assertFalse(okx.equals(Portal.get("/status/okx").header("ETag")));
    assertEquals(bybit, Portal.get("/status/bybit").header("ETag"));
  }

  @Test
  void nothingElseIsDoneAtTheseAddresses() {
    Response post =
        Portal.plain().contentType("application/json").body("{}").post("/api/v1/status");
    assertEquals(405, post.statusCode());
    assertEquals("application/problem+json", post.contentType());
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
