package io.keymend.keycheck;

import static io.keymend.keycheck.Posts.given;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that cannot be checked: each is answered with what is wrong, and nothing is sent. */
@QuarkusTest
class KeyCheckBadInputTest {
  private static final String KEY = PracticeKeyFile.named("binance", "works").key();
  private static final String SECRET = PracticeKeyFile.named("binance", "works").secret();

  @ParameterizedTest
  @ValueSource(strings = {"nosuch", "BINANCE", "../binance", "http://127.0.0.1/", " binance"})
  void refusesAnExchangeThatDoesNotExist(String exchange) {
    Response answer = Posts.form(Posts.fields(exchange, KEY, SECRET, ""));

    assertEquals(400, answer.statusCode());
    assertTrue(notice(answer).startsWith("We do not know this exchange."));
    quotesNothing(answer);
  }

  @Test
  void asksForTheExchangeWhenNoneIsGiven() {
    Response answer = Posts.form("key", KEY, "secret", SECRET);

    assertEquals(400, answer.statusCode());
    assertTrue(notice(answer).startsWith("Please choose the exchange first."));
    assertFalse(Jsoup.parse(answer.asString()).select(".choices a").isEmpty());
    quotesNothing(answer);
  }

  @Test
  void refusesAnEnvironmentThatDoesNotExist() {
    Response answer =
        Posts.form("exchange", "okx", "environment", "mars", "key", KEY, "secret", SECRET);

    assertEquals(400, answer.statusCode());
    assertTrue(notice(answer).startsWith("OKX has no site of that name."));
    assertEquals("okx", Jsoup.parse(answer.asString()).select("[name=exchange]").val());
    quotesNothing(answer);
  }

  @Test
  void saysBesideTheFieldThatItIsEmpty() {
    Response answer = Posts.form(Posts.fields("okx", KEY, "", ""));
    Document page = Jsoup.parse(answer.asString());

    assertEquals(400, answer.statusCode());
    assertTrue(page.select("#okx-key-fault").isEmpty());
    assertEquals("Error: This field is empty.", page.select("#okx-secret-fault").text());
    assertTrue(
        page.select("#okx-passphrase-fault").text().startsWith("Error: This field is empty. "));
    assertEquals(
        List.of("#okx-secret", "#okx-passphrase"),
        page.select(".error-summary a").eachAttr("href"));
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertTrue(
        page.selectFirst("#okx-secret").attr("aria-describedby").contains("okx-secret-fault"));
    quotesNothing(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\t", "\n", " ", "\u00a0", "\u200b", "\ufeff", "\u2028"})
  void namesThePlaceOfWhatCannotBeSeen(String unseen) {
    Response answer = Posts.form(Posts.fields("binance", broken(KEY, unseen), SECRET, ""));

    refusedPaste(answer);
    assertTrue(fault(answer).matches("Character 11 (is a|cannot be seen: a) .*"), fault(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "\u0410, cyrillic capital letter a",
    "\u00e9, latin small letter e with acute",
    "\u4e2d, cjk unified ideographs 4e2d",
    "\ud83d\ude00, grinning face",
    "\u2019, right single quotation mark"
  })
  void namesThePlaceOfALetterOfAnotherAlphabet(String foreign, String name) {
    Response answer = Posts.form(Posts.fields("binance", broken(KEY, foreign), SECRET, ""));

    refusedPaste(answer);
    assertTrue(fault(answer).startsWith("Character 11 is a " + name), fault(answer));
  }

  @Test
  void noticesAValueThatWasPastedTwice() {
    Response answer = Posts.form(Posts.fields("binance", KEY + KEY, SECRET, ""));

    refusedPaste(answer);
    assertTrue(fault(answer).startsWith("The same value stands here twice."), fault(answer));
  }

  @Test
  void noticesAPrivateKeyThatIsNotWhole() {
    PracticeKeyFile works = PracticeKeyFile.named("coinbase", "works");
    String half = works.secret().substring(0, works.secret().length() / 2);
    Response answer = Posts.form(Posts.fields("coinbase", works.key(), half, ""));

    refusedPaste(answer);
    assertTrue(
        Jsoup.parse(answer.asString())
            .select("#coinbase-secret-fault")
            .text()
            .startsWith("Error: This private key cannot be read."));
    assertFalse(answer.asString().contains(half.substring(40, 60)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "secret", "passphrase"})
  void neverTakesACredentialFromAnAddress(String field) {
    Response answer = given().queryParam(field, SECRET).get("/key-check?exchange=binance");

    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.header("Allow"));
    assertTrue(notice(answer).startsWith("A key or secret was in the address of a page."));
    quotesNothing(answer);
  }

  @Test
  void takesTheFirstOfDoubledFields() {
    Response answer =
        Posts.rawForm(
            Posts.encoded(Posts.fields("binance", KEY, SECRET, ""))
                + "&exchange=okx&environment=live&key=x&secret=y");

    assertEquals(200, answer.statusCode());
    assertEquals(1, Jsoup.parse(answer.asString()).select(".result-works").size());
    quotesNothing(answer);
  }

  @Test
  void refusesAPostFromAnotherSite() {
    Response answer =
        given()
            .header("Sec-Fetch-Site", "cross-site")
            .contentType(Posts.FORM)
            .body(Posts.encoded(Posts.fields("binance", KEY, SECRET, "")))
            .post("/key-check");

    assertEquals(403, answer.statusCode());
    quotesNothing(answer);
  }

  private static String broken(String key, String inserted) {
    return key.substring(0, 10) + inserted + key.substring(10);
  }

  private static void refusedPaste(Response answer) {
    Document page = Jsoup.parse(answer.asString());
    assertEquals(200, answer.statusCode());
    assertEquals(1, page.select(".result-fix-this").size());
    assertTrue(page.select(".error-summary").text().contains("Nothing was sent to "));
    assertFalse(page.text().contains("What we sent"));
    quotesNothing(answer);
  }

  private static String fault(Response answer) {
    return Jsoup.parse(answer.asString())
        .select("#binance-key-fault")
        .text()
        .replaceFirst("^Error: ", "");
  }

  private static String notice(Response answer) {
    return Jsoup.parse(answer.asString()).select(".tester > .notice").text();
  }

  private static void quotesNothing(Response answer) {
    String all = answer.headers() + answer.asString();
    assertFalse(all.contains(KEY.substring(0, 10)) || all.contains(KEY.substring(12)));
    assertFalse(all.contains(SECRET));
    assertEquals("no-store", answer.header("Cache-Control"));
  }
}
