package io.keymend.iplist;

import static io.keymend.iplist.ListPosts.page;
import static io.keymend.iplist.ListPosts.post;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of addresses, what is missing on a list, and lists that are refused. */
@QuarkusTest
class IpListPageTest {
  private static final List<String> PLATFORM =
      List.of("192.0.2.10", "198.51.100.10", "203.0.113.10");
  private static final String ALL_BUT_ONE = "192.0.2.10, 198.51.100.10";

  @Test
  void withoutAnExchangeEveryNotationIsThere() {
    Document page = page(given().get("/ip-list"), 200);
    assertEquals(
        List.of("One per line", "With commas", "With spaces", "One at a time", "As blocks (CIDR)"),
        page.select("h2").eachText().subList(0, 5));
    assertEquals(7, page.select("[data-copy]").size());
    assertEquals(24, page.select("a[href^=/ip-list?exchange=]").size());
    assertEquals(String.join("\n", PLATFORM), page.select("[data-copy]").first().attr("data-copy"));
    assertTrue(page.select("input[name=exchange]").isEmpty());
  }

  @Test
  void aKnownNotationStandsAloneWithTheLimit() {
    Document page = page(given().get("/ip-list?exchange=htx"), 200);
    assertEquals(
        List.of(String.join(",", PLATFORM)), page.select("[data-copy]").eachAttr("data-copy"));
    assertEquals(String.join(",", PLATFORM), page.select("main pre").text());
    assertTrue(page.text().contains("A key there takes up to 20 addresses."));
    assertFalse(page.text().contains("We do not know how"));
    assertEquals("htx", page.select("form[method=post] input[name=exchange]").val());
  }

  @Test
  void oneAtATimeHasAButtonForEach() {
    Document page = page(given().get("/ip-list?exchange=kraken"), 200);
    assertEquals(PLATFORM, page.select("[data-copy]").eachAttr("data-copy"));
    assertEquals("Copy 192.0.2.10", page.select("[data-copy]").first().text());
    assertFalse(page.text().contains("takes up to"), "its limit is not known");
  }

  @Test
  void anAddressIsABlockWhereOnlyBlocksAreTaken() {
    Document page = page(given().get("/ip-list?exchange=bitmex"), 200);
    assertEquals(
        List.of("192.0.2.10/32\n198.51.100.10/32\n203.0.113.10/32"),
        page.select("[data-copy]").eachAttr("data-copy"));
    assertFalse(page.text().contains("We do not know how"));
  }

  @Test
  void examplesAreSaidToBeNoAddressesForAKey() {
    String said = "These addresses are examples that belong to nobody. Do not put them on a key";
    assertTrue(page(given().get("/ip-list"), 200).select("main .caution").text().contains(said));
  }

  @Test
  void anUnknownNotationIsSaid() {
    Document page = page(given().get("/ip-list?exchange=deribit"), 200);
    assertTrue(
        page.text()
            .contains(
                "We do not know how Deribit wants several addresses written, so here is every way."));
    assertEquals(7, page.select("[data-copy]").size());
  }

  @Test
  void anExchangeThatIsNoneIsSaid() {
    Document page = page(given().queryParam("exchange", "<b>x</b>").get("/ip-list"), 404);
    assertTrue(page.select("[role=alert]").text().contains("We do not know this exchange."));
    assertTrue(page.select("main b").isEmpty());
    page(post("nowhere", "192.0.2.10"), 400);
    page(given().get("/ip-list?exchange="), 200);
  }

  @Test
  void whatIsMissingCanBeCopiedAsTheExchangeWantsIt() {
    Document some = page(post("upbit", "192.0.2.10"), 200);
    assertEquals("2 addresses are missing", some.select(".result h2").text());
    assertEquals(
        List.of("198.51.100.10,203.0.113.10"),
        some.select(".result [data-copy]").eachAttr("data-copy"));
    Document each = page(post("kraken", "192.0.2.10"), 200);
    assertEquals(
        List.of("198.51.100.10", "203.0.113.10"),
        each.select(".result [data-copy]").eachAttr("data-copy"));
    Document unknown = page(post("deribit", "192.0.2.10"), 200);
    assertEquals(
        List.of("198.51.100.10", "203.0.113.10"),
        unknown.select(".result [data-copy]").eachAttr("data-copy"),
        "one at a time fits every field");
    Document one = page(post("", ALL_BUT_ONE), 200);
    assertEquals("1 address is missing", one.select(".result h2").text());
    assertEquals("203.0.113.10", one.select(".result [data-copy]").attr("data-copy"));
    Document none = page(post("okx", ALL_BUT_ONE + " 203.0.113.0/24"), 200);
    assertEquals("Nothing is missing", none.select(".result.result-works h2").text());
    assertTrue(none.select(".result [data-copy]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\u00a0\u200b", ",;[]"})
  void anEmptyBoxIsSaidBesideTheFieldAndInTheSummary(String list) {
    assertFault(post("okx", list), "Your list: There is no address in this box.");
  }

  @Test
  void aFormWithoutAListIsAnEmptyBox() {
    Response answer =
        given().header("Sec-Fetch-Site", "same-origin").formParam("a", "b").post("/ip-list");
    assertFault(answer, "Your list: There is no address in this box.");
  }

  @Test
  void theLimitIsTheOneOfTheBox() {
    String fits = "192.0.2.10\r\n".repeat(363) + "1.1.1.1";
    assertEquals(4000, fits.replace("\r\n", "\n").length());
    assertEquals("4000", page(post("okx", fits), 200).select("textarea").attr("maxlength"));
    assertFault(post("okx", fits + "1"), "Your list: This is longer than 4000 characters.");
    Response far = post("okx", "1.1.1.1,".repeat(4000));
    assertEquals(413, far.statusCode());
    assertTrue(Jsoup.parse(far.asString()).text().contains("and so is an IP list"));
  }

  @Test
  void nobodyKeepsAnAnswerAndOtherPagesCannotAsk() {
    assertEquals("no-store", given().get("/ip-list").header("Cache-Control"));
    assertEquals("no-store", post("okx", "1.1.1.1").header("Cache-Control"));
    Response foreign =
        given().header("Sec-Fetch-Site", "cross-site").formParam("list", "a").post("/ip-list");
    assertEquals(403, foreign.statusCode());
    Response deleted = given().header("Sec-Fetch-Site", "same-origin").delete("/ip-list");
    assertEquals(405, deleted.statusCode());
    assertEquals("GET, HEAD, POST", deleted.header("Allow"));
  }

  private static void assertFault(Response answer, String words) {
    Document page = page(answer, 400);
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertTrue(page.select(".error-summary a[href=#list]").text().startsWith(words));
    assertEquals("true", page.select("textarea#list").attr("aria-invalid"));
    assertEquals("list-hint list-fault", page.select("textarea#list").attr("aria-describedby"));
    assertTrue(
        ("Your list: " + page.select("#list-fault").text().replace("Error: ", ""))
            .startsWith(words));
    assertEquals("", page.select("textarea").text());
    assertEquals(
        "okx".equals(page.select("input[name=exchange]").val()), page.text().contains("OKX key"));
    assertTrue(page.select(".result").isEmpty());
  }
}
