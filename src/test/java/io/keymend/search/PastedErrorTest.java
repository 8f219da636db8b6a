package io.keymend.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A message in the search box is recognised, and its meaning comes before all articles. */
@QuarkusTest
class PastedErrorTest {
  private static final String SECRET =
      "tEkDnNfribxUdl7dXTPyLsxPFkThf4VucSmEHgaKwVJ7faC9qEwjky40UVsWmflz";

  @Test
  void itsMeaningStandsFirst() {
    Document page = search("{\"retCode\":10010,\"retMsg\":\"Unmatched IP\"}");
    Element card = page.select("#found > *").first();
    assertTrue(card.is(".recognised"), page.select("#found").html());
    assertEquals("/articles/ip-not-allowed", card.select("h2 a").attr("href"));
    assertEquals("/key-check?exchange=bybit", card.select("a.button").attr("href"));
    assertEquals("Test this Bybit key now", card.select("a.button").text());
  }

  @Test
  void anAnswerWithSeveralCausesNamesThemAll() {
    Element card =
        search("APIError(code=-2015): Invalid API-key, IP, or permissions for action.")
            .select(".recognised")
            .first();
    List<String> causes = card.select("h2 a, li a").eachAttr("href");
    assertEquals(causes.size(), Set.copyOf(causes).size(), causes.toString());
    assertTrue(
        causes.containsAll(
            List.of(
                "/articles/ip-not-allowed",
                "/articles/key-invalid",
                "/articles/not-enough-permissions")),
        causes.toString());
  }

  @Test
  void aMessageAboutAnOrderBlamesNoKey() {
    Element card =
        search("okx {\"sCode\":\"51008\",\"sMsg\":\"Insufficient balance\"}")
            .select(".recognised")
            .first();
    assertEquals("/articles/order-refused", card.select("h2 a").attr("href"));
    assertTrue(card.select("a.button").isEmpty());
  }

  @Test
  void wordsAloneHaveNoCard() {
    assertTrue(search("how do I add an ip list").select(".recognised").isEmpty());
    assertTrue(search("hello").select(".recognised").isEmpty());
  }

  @Test
  void aSecretIsTakenOutAndTheTesterOffered() {
    Document page = search("my secret is " + SECRET + " and it does not work");
    assertFalse(page.outerHtml().contains(SECRET.substring(10, 18)));
    assertEquals(
        "my secret is [removed] and it does not work", page.select("main input[name=q]").val());
    assertEquals("/key-check", page.select("#found .notice a").attr("href"));
    assertTrue(search("my secret is [removed]").select("#found .notice").hasText());
    assertTrue(search("no secret here").select("#found .notice").isEmpty());
  }

  @Test
  void theAddressHasNoSecret() {
    String address =
        given()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .formParam("q", "API Secret: " + SECRET)
            .post("/search")
            .header("Location");
    assertTrue(address.endsWith("?q=API+Secret%3A+%5Bremoved%5D"), address);
  }

  private static Document search(String text) {
    return Jsoup.parse(given().queryParam("q", text).get("/search").asString());
  }
}
