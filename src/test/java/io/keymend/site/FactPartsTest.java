package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.KeyBox;
import io.keymend.exchange.Lifetime;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What articles print of the exchange files is what stands there. */
@QuarkusTest
class FactPartsTest {
  @Inject Exchanges exchanges;

  @Test
  void guidesShowTheBoxesOfTheirExchange() {
    for (Exchange exchange : exchanges.all()) {
      assertEquals(
          exchange.boxes().stream().map(KeyBox::label).toList(),
          List.copyOf(boxes(exchange.id()).keySet()),
          exchange.id());
    }
  }

  @Test
  void aBoxSaysWhenToTickIt() {
    Map<String, String> binance = boxes("binance");
    assertEquals("on", binance.get("Enable Spot & Margin Trading"));
    assertEquals("only if you trade futures", binance.get("Enable Futures"));
    assertEquals(
        "only if you trade on margin", binance.get("Enable Margin Loan, Repay & Transfer"));
    assertEquals("off", binance.get("Enable Withdrawals"));
  }

  @Test
  void aBoxThatIsNeededForOneRightIsOn() {
    assertEquals("on", boxes("bitmex").get("Order"));
    assertEquals("on", boxes("deribit").get("trade: read_write"));
  }

  @Test
  void nobodyIsToldToTickReadingAloneWhereThatStopsTrading() {
    assertEquals("on", boxes("bybit").get("Read-Write"));
    for (String id : List.of("bybit", "gate", "kraken-futures", "bitget")) {
      assertTrue(
          boxes(id).keySet().stream().noneMatch(label -> label.matches("(?i).*read.only.*")), id);
    }
  }

  @Test
  void guidesShowTheListAndTheWayToTheAddresses() {
    for (Exchange exchange : exchanges.all()) {
      Element list = section(exchange.id(), "ip-list");
      assertFalse(list.select("a[href=/ip-list?exchange=" + exchange.id() + "]").isEmpty());
      boolean most = exchange.ipList().most() != null;
      assertEquals(most, list.text().contains("it takes up to "), exchange.id());
      assertTrue(!most || list.text().contains("up to " + exchange.ipList().most()));
    }
    assertTrue(section("upbit", "ip-list").text().contains("must be bound"));
    assertEquals(List.of("192.0.2.10,198.51.100.10,203.0.113.10"), toCopy("upbit"));
    assertTrue(section("upbit", "ip-list").text().contains("These addresses are examples"));
    assertEquals(List.of("192.0.2.10", "198.51.100.10", "203.0.113.10"), toCopy("kraken"));
    assertEquals(toCopy("kraken"), toCopy("deribit"), "one at a time fits every field");
    assertEquals(List.of("192.0.2.10/32\n198.51.100.10/32\n203.0.113.10/32"), toCopy("bitmex"));
    assertTrue(section("htx", "ip-list").text().contains("with commas between"));
    assertTrue(section("kraken", "ip-list").text().contains("Add one address, then the next"));
    assertTrue(section("whitebit", "ip-list").text().contains("may switch a key off"));
    assertFalse(section("okx", "ip-list").text().contains("may switch a key off"));
  }

  @Test
  void guidesShowWhenAKeyEnds() {
    for (Exchange exchange : exchanges.all()) {
      String text = section(exchange.id(), "how-long-the-key-lives").text();
      for (Lifetime rule : exchange.lifetime()) {
        assertTrue(text.contains(rule.days() + " days"), exchange.id());
      }
      assertEquals(
          exchange.lifetime().isEmpty(), text.contains("We know of no rule"), exchange.id());
    }
  }

  @Test
  void articlesOfAFindingShowItsCodesAtEachExchange() {
    Document page = Portal.page("/articles/key-invalid");
    assertEquals("10007", page.select("#bybit-messages td").get(0).text());
    assertEquals("10003", page.select("#bybit-messages td").get(1).text());
    assertTrue(page.select("#bitget-messages td").get(0).text().startsWith("40006, 40037"));
    assertTrue(
        Portal.page("/articles/secret-does-not-match")
            .select("#bitfinex-messages td")
            .get(0)
            .text()
            .equals("10100 … digest invalid"));
    assertTrue(page.select("#upbit-messages code").eachText().contains("invalid_access_key"));
    assertTrue(Portal.page("/articles/passphrase-wrong").select("#binance-messages").isEmpty());
  }

  @Test
  void overviewsHaveEveryExchange() {
    for (String article : List.of("permissions", "ip-whitelist", "key-lifetime")) {
      List<String> links =
          Portal.page("/articles/" + article).select("tbody th a").eachAttr("href");
      assertEquals(
          exchanges.all().stream().map(exchange -> "/articles/" + exchange.id()).toList(), links);
    }
  }

  @Test
  void tablesOfManyExchangesLeadToWhereEachWasChecked() {
    Document page = Portal.page("/articles/key-invalid");
    for (Element link : page.select("tr[id$=-messages] th a")) {
      String id = link.closest("tr").id().replace("-messages", "");
      assertEquals("/articles/" + id + "#checked", link.attr("href"));
    }
    for (Exchange exchange : exchanges.all()) {
      Document guide = Portal.page("/articles/" + exchange.id());
      assertTrue(guide.selectFirst("#checked").text().startsWith("Checked against"));
    }
  }

  private static List<String> toCopy(String guide) {
    return section(guide, "ip-list").select("[data-copy]").eachAttr("data-copy");
  }

  private static Map<String, String> boxes(String guide) {
    Map<String, String> boxes = new LinkedHashMap<>();
    for (Element row : section(guide, "what-to-tick-and-what-to-leave-off").select("tbody tr")) {
      boxes.put(row.select("th").text(), row.select("td").text());
    }
    return boxes;
  }

  /** What stands in a guide between a heading and the next one. */
  private static Element section(String guide, String heading) {
    Element section = new Element("section");
    Element next =
        Portal.page("/articles/" + guide).selectFirst("#" + heading).nextElementSibling();
    while (next != null && !next.is("h2")) {
      section.appendChild(next.clone());
      next = next.nextElementSibling();
    }
    return section;
  }
}
