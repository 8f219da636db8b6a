package io.keymend.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page, whatever is asked. */
@QuarkusTest
class SearchTest {
  @Inject Library library;

  @Test
  void wordsFindTheirArticle() {
    Document page = page(ask("passphrase rejected"));
    assertEquals(
        "/articles/passphrase-wrong", page.select("#found ul.articles a").first().attr("href"));
    assertFalse(page.select("#found ul.articles span").first().text().isBlank());
    assertEquals("passphrase rejected", page.select("main input[name=q]").val());
  }

  @Test
  void atMostTwentyAreShown() {
    assertEquals(20, page(ask("key")).select("#found .hits > li").size());
  }

  @Test
  void aHitHasMarkedWordsAndLeadsToItsHeadings() {
    Document page = page(ask("binance -2015"));
    assertEquals(
        "-2015", "-" + page.select("#found .hits > li mark:contains(2015)").first().text());
    String address = page.select("#found .hits li li a").first().attr("href");
    String[] parts = address.split("#");
    Document article = page(given().get(parts[0]));
    assertTrue(article.getElementById(parts[1]).is("h2, h3"), address);
  }

  @Test
  void whatWasMeantIsALink() {
    Document page = page(ask("pasphrase rejectd"));
    assertEquals("passphrase rejected", page.select("#found p a").text());
    assertEquals("/search?q=passphrase+rejected", page.select("#found p a").attr("href"));
    assertEquals("/articles/passphrase-wrong", page.select("#found .hits a").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)",
        "</title></textarea><svg/onload=alert(1)>",
        "{question} {site.platform} {#if true}x{/if}",
        "&lt;b&gt; &quot;",
        "%3Cscript%3E"
      })
  void whatIsAskedIsShownAndNeverRun(String question) {
    Document page = page(ask(question));
    assertEquals(question, page.select("main input[name=q]").val());
    assertTrue(
        page.select("script:not([src]), img[onerror], main svg, svg[onload], [onfocus]").isEmpty());
    assertEquals(1, page.select("h1").size());
    assertEquals("Search", page.select("h1").text());
  }

  @Test
  void aVeryLongQuestionIsCutAndAnswered() {
    Response answer = post("a bc ".repeat(9_000), false);
    assertEquals(200, answer.statusCode());
    assertEquals(12_000, page(answer).select("main input[name=q]").val().length());
  }

  @Test
  void controlCharactersDoNoHarm() {
    Response answer = given().urlEncodingEnabled(false).get("/search?q=key%00%0D%0ASet-Cookie:a");
    assertEquals(200, answer.statusCode());
    assertFalse(answer.headers().hasHeaderWithName("Set-Cookie"));
  }

  @Test
  void thePagesScriptGetsOnlyTheResults() {
    Response part = post("nonce", true);
    assertEquals(200, part.statusCode());
    assertFalse(part.asString().contains("<html"), part.asString());
    assertEquals(
        page(ask("nonce")).select("#found a").eachAttr("href"),
        Jsoup.parse(part.asString()).select("a").eachAttr("href"));
    assertEquals("no-store", part.header("Cache-Control"));
  }

  @Test
  void noResultsHelpOn() {
    Document page = page(ask("xylophone"));
    List<String> ways = page.select("#found a").eachAttr("href");
    assertTrue(ways.contains("/articles/possible-connection-errors"), ways.toString());
    assertTrue(ways.contains("/key-check"), ways.toString());
    assertTrue(ways.contains(library.current().site().supportUrl()), ways.toString());
    assertEquals("xylophone", page.select("main input[name=q]").val());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/search?q=", "/search?q=+++"})
  void noQuestionIsNoFailure(String address) {
    Response answer = given().urlEncodingEnabled(false).get(address);
    assertEquals(200, answer.statusCode());
    assertEquals("", page(answer).select("#found").text());
  }

  @Test
  void theBoxPostsAndIsLedToAnAddress() {
    Response answer = post("nonce too small & more", false);
    assertEquals(303, answer.statusCode());
    assertTrue(answer.header("Location").endsWith("/search?q=nonce+too+small+%26+more"));
  }

  @Test
  void whatIsTooLongForAnAddressIsAnsweredAtOnce() {
    String long1 = "passphrase rejected ".repeat(200);
    Response answer = post(long1, false);
    assertEquals(200, answer.statusCode());
    assertEquals(page(ask(long1)).select("#found").html(), page(answer).select("#found").html());
  }

  private static Response post(String question, boolean part) {
    return given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Keymend-Part", part)
        .formParam("q", question)
        .post("/search");
  }

  private static Response ask(String question) {
    return given().queryParam("q", question).get("/search");
  }

  private static Document page(Response answer) {
    return Jsoup.parse(answer.asString());
  }
}
