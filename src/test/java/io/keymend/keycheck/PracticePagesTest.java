package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.diagnosis.Diagnosis;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees after posting a practice key in the form. */
@QuarkusTest
class PracticePagesTest {
  @Inject Library library;

  @ParameterizedTest
  @CsvSource({
    "binance, works, Works",
    "binance, ip-bound-elsewhere, Fix this",
    "binance, unknown-code, Cannot tell",
    "bybit, bad-secret, Fix this",
    "okx, wrong-passphrase, Fix this",
    "coinbase, works, Works",
    "kraken, nonce, Fix this",
    "kraken, unavailable, Cannot tell"
  })
  void saysTheVerdictInTheWordsOfTheArticle(String exchange, String name, String word) {
    PracticeKeyFile key = PracticeKeyFile.named(exchange, name);
    Document page = ResultPage.of(exchange, name);
    Article article = library.current().articleFor(Diagnosis.of(key.expect()), exchange);

    assertTrue(page.selectFirst(".result .verdict").text().endsWith(word));
    assertEquals(article.title(), ResultPage.finding(page).text());
    assertEquals(article.url(), ResultPage.finding(page).attr("href"));
    assertTrue(page.selectFirst(".result").text().contains(article.summary()));
    assertFalse(page.select(".result h3 + ol li").isEmpty(), "no steps");
    assertTrue(page.selectFirst("title").text().startsWith("Test of your key"));
  }

  @ParameterizedTest
  @CsvSource({"binance, true", "bybit, true", "okx, true", "kraken, true", "coinbase, false"})
  void asksToUpdateTheConnectionThatIsThere(String exchange, boolean fastConnect) {
    Document page = ResultPage.of(exchange, "works");
    Element existing = page.selectFirst(".result .existing");
    List<String> ways = existing.select("summary").eachText();

    assertEquals("Update the existing connection", existing.selectFirst("h3").text());
    assertEquals(
        library.current().site().connectionsUrl(), existing.selectFirst("a.button").attr("href"));
    assertTrue(ways.contains("Steps with new keys"));
    assertEquals(fastConnect, ways.contains("Steps with Fast Connect"));
    existing.select("details").forEach(way -> assertFalse(way.select("ol li").isEmpty()));
    assertEquals("/articles/update-existing-connection", existing.select("a").last().attr("href"));
    assertFalse(
        page.text().matches("(?is).*\\b(create|add|make|open) (a|another) new connection.*"));
  }

  @Test
  void listsEveryCallWithItsStatusAndTime() {
    Element calls = ResultPage.table(ResultPage.of("binance", "ip-bound-elsewhere"), "Call");

    assertEquals(
        List.of(
            "GET 127.0.0.1/binance/api/v3/time",
            "GET 127.0.0.1/binance.wallet/sapi/v1/system/status",
            "GET 127.0.0.1/binance/sapi/v1/account/apiRestrictions",
            "GET 127.0.0.1/binance/api/v3/account",
            "GET 127.0.0.1/binance.futures/fapi/v3/balance"),
        calls.select("td:nth-child(1)").eachText());
    assertEquals(
        List.of("200", "200", "401", "401", "401"), calls.select("td:nth-child(2)").eachText());
    calls.select("td:nth-child(3)").eachText().forEach(ms -> assertTrue(ms.matches("\\d+"), ms));
    assertEquals(
        "no answer",
        ResultPage.table(ResultPage.of("binance", "reset"), "Call")
            .select("td:nth-child(2)")
            .last()
            .text());
  }

  @Test
  void ranksTheCausesOfAnAmbiguousAnswer() {
    Document page = ResultPage.of("binance", "ip-bound-elsewhere");

    assertEquals(
        List.of(
            "/articles/ip-not-allowed",
            "/articles/not-enough-permissions",
            "/articles/key-invalid",
            "/articles/wrong-site-or-environment"),
        page.select(".result > .causes > li > a:first-child").eachAttr("href"));
    assertTrue(page.text().contains("The exchange's own code: -2015"));
  }

  /** The practice keys are bound to a part of 203.0.113.0/24. */
  @ParameterizedTest
  @CsvSource({
    "bitget, '192.0.2.10,198.51.100.10'",
    "kraken, 192.0.2.10;198.51.100.10",
    "bitmex, '192.0.2.10/32\n198.51.100.10/32'"
  })
  void whatTheListLacksIsWrittenAsTheExchangeWantsIt(String exchange, String pieces) {
    assertEquals(
        List.of(pieces.split(";")),
        ResultPage.of(exchange, "works")
            .select(".result .copied [data-copy]")
            .eachAttr("data-copy"));
  }

  @Test
  void tellsFromWhereTheExchangeSawTheTestCome() {
    String seen = "The exchange saw this test come from 203.0.113.99.";

    assertTrue(ResultPage.of("binance", "ip-bound-elsewhere").text().contains(seen));
    assertFalse(ResultPage.of("binance", "works").text().contains("saw this test come from"));
  }

  @ParameterizedTest
  @CsvSource({
    "binance, works-can-withdraw, This key can withdraw.",
    "bybit, works, This key can move money out of the account.",
    "binance, works-no-ip-list, This key works from every address.",
    "kraken, expires-soon, This key ends in",
  })
  void warnsOfWhatIsDangerousThoughItWorks(String exchange, String name, String warning) {
    assertTrue(ResultPage.of(exchange, name).select(".warnings").text().contains(warning));
    assertFalse(ResultPage.of("binance", "works").select(".warnings").text().contains(warning));
  }

  @Test
  void isNotKeptByAnyCache() {
    Response answer = Posts.form(Posts.fields(PracticeKeyFile.named("okx", "works")));

    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("text/html;charset=UTF-8", answer.contentType());
  }

  @Test
  void isAPartOfAPageForTheScript() {
    Response answer = Posts.part(Posts.fields(PracticeKeyFile.named("okx", "works")));

    assertEquals(200, answer.statusCode());
    assertEquals("no-store", answer.header("Cache-Control"));
    assertTrue(answer.asString().contains("<section class=\"result result-works\""));
    assertFalse(answer.asString().contains("<html"));
  }

  @Test
  void saysThatNothingWasLearnedWhenItCannotTell() {
    String keepIt = "Nothing was learned about your key. Keep it.";

    assertTrue(ResultPage.of("kraken", "busy").text().contains(keepIt));
    assertFalse(ResultPage.of("kraken", "works").text().contains(keepIt));
  }
}
