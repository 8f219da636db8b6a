package io.keymend.keycheck;

import static io.keymend.connection.Platform.claims;
import static io.keymend.connection.Platform.hash;
import static io.keymend.connection.Platform.row;
import static io.keymend.connection.Platform.token;
import static io.keymend.connection.Platform.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.connection.Platform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of the connections that the platform holds, with practice keys. */
@QuarkusTest
class ExistingConnectionTest {
  /** What the practice exchange calls the account of its keys at Binance. */
  private static final String ACCOUNT = "100200300";

  private static final String HASH = hash("binance", ACCOUNT);
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("binance", "works");
  private static final PracticeKeyFile BAD = PracticeKeyFile.named("binance", "bad-secret");
  private static final Map<String, Object> MAIN = row("main", "binance", HASH);
  private static final Map<String, Object> OTHER = row("other", "binance", hash("binance", "999"));

  @AfterEach
  void forgetAll() {
    List.of("main", "other", "third", "more-1", "more-2", "more-3").forEach(Platform::forget);
  }

  @Test
  void theAccountOfAGoodKeyIsFoundAndNamed() {
    Platform.register(with(MAIN, "label", "My <b>main</b> account"));
    Element block = block(page(WORKS));

    assertTrue(
        block.text().contains("Already connected as “My <b>main</b> account”."), block.text());
    assertTrue(block.text().contains("its bots, deals and history stay"), block.text());
    assertEquals(
        "https://platform.example/connections/main", block.selectFirst(".button").attr("href"));
    assertEquals(
        Map.of(
            "relation", "unknown-owner",
            "label", "My <b>main</b> account",
            "url", "https://platform.example/connections/main"),
        json(WORKS).getMap("guidance.connection"));
  }

  @Test
  void theVerdictStaysWhatItWas() {
    for (PracticeKeyFile key : List.of(WORKS, BAD, PracticeKeyFile.named("binance", "read-only"))) {
      JsonPath before = json(key);
      Platform.register(MAIN);
      JsonPath after = json(key);
      Platform.forget("main");
      assertEquals(before.getString("verdict"), after.getString("verdict"));
      assertEquals(before.getString("diagnosis"), after.getString("diagnosis"));
      assertEquals(before.getList("warnings"), after.getList("warnings"));
    }
  }

  @Test
  void aKeyThatLacksARightIsOfTheSameAccount() {
    Platform.register(with(MAIN, "state", "key-invalid"));
    Document page = page(PracticeKeyFile.named("binance", "read-only"));
    assertEquals(1, page.select(".result-fix-this").size());
    assertTrue(block(page).text().contains("Already connected as “Main main”."));
    assertTrue(block(page).text().contains("Its present key does not work any more."));
  }

  @Test
  void withoutARowTheGeneralGuidanceStands() {
    Platform.register(OTHER);
    Element block = block(page(WORKS));
    assertFalse(block.text().contains("onnected as"), block.text());
    assertFalse(block.text().contains("Main other"), block.text());
    assertEquals(1, block.select(".button").size());
    assertFalse(json(WORKS).getMap("guidance").containsKey("connection"));
  }

  @Test
  void aKeyThatShowsNoAccountIsNobodys() {
    Platform.register(MAIN);
    assertFalse(block(page(BAD)).text().contains("Main main"));
    assertFalse(json(BAD).getMap("guidance").containsKey("connection"));
  }

  @Test
  void anotherExchangeHasOtherAccounts() {
    Platform.register(row("main", "binanceus", HASH));
    assertFalse(block(page(WORKS)).text().contains("Main main"));
    Platform.register(row("main", "binance", hash("binanceus", ACCOUNT)));
    assertFalse(block(page(WORKS)).text().contains("Main main"));
  }

  @Test
  void aSiteThatIsToldMustBeTheOneOfTheKey() {
    Platform.register(with(MAIN, "environment", "testnet"));
    assertFalse(block(page(WORKS)).text().contains("Main main"));
    Platform.register(with(MAIN, "environment", "practice"));
    assertTrue(block(page(WORKS)).text().contains("Main main"));
  }

  @Test
  void ofAnotherOwnerOnlyThatItIsConnected() {
    Platform.register(with(MAIN, "owner", "owner-2"));
    JsonPath answer = json(WORKS, "owner", "owner-1");
    assertEquals(Map.of("relation", "other-owner"), answer.getMap("guidance.connection"));
    assertFalse(answer.prettify().contains("owner-2"));
    assertEquals("own", json(WORKS, "owner", "owner-2").getString("guidance.connection.relation"));
  }

  @Test
  void severalAreTheOwnOnesFirstAndAFew() {
    Platform.register(with(MAIN, "owner", "owner-2"));
    Platform.register(row("more-1", "binance", HASH));
    assertEquals(
        "Main more-1", json(WORKS, "owner", "owner-1").getString("guidance.connection.label"));
    for (String id : List.of("main", "more-2", "more-3", "other")) {
      Platform.register(row(id, "binance", HASH));
    }
    Element block = block(page(WORKS));
    assertTrue(block.text().contains("Already connected as “Main main”"), block.text());
    assertEquals(
        List.of("“Main more-1”", "“Main more-2”"),
        block.select("p > a:not(.button)[rel]").eachText());
  }

  @Test
  void aLinkPresetsTheExchangeAndNamesTheConnection() {
    Platform.register(MAIN);
    Document form = linked(token(claims("main", "binance", Instant.now())));
    assertEquals("binance", form.select("input[name=exchange]").val());
    assertTrue(
        form.select(".tester").text().contains("This test is for your connection “Main main”."));
    assertFalse(form.select("input[name=connection]").val().isEmpty());
    form.select("a[href]")
        .forEach(a -> assertFalse(a.attr("href").contains("connection="), a.outerHtml()));

    Document other =
        linked(token(with(claims("main", "binance", Instant.now()), "environment", "testnet")));
    assertEquals("testnet", other.select("option[selected]").val());
  }

  @Test
  void theLinkGoesAlongWithTheFormUntilItsEnd() {
    Platform.register(MAIN);
    String token = token(claims("main", "binance", Instant.now()));
    Document failed = page(BAD, "connection", token);
    assertTrue(block(failed).text().contains("You came from “Main main”."), block(failed).text());
    assertEquals(
        "https://platform.example/connections/main",
        block(failed).selectFirst(".button").attr("href"));
    assertEquals(token, failed.select("input[name=connection]").val());
    assertEquals("#binance-key", failed.select("[data-again]").attr("href"));
    assertEquals("practice", failed.select("[data-again]").attr("data-again"));
    failed
        .select("a[href]")
        .forEach(a -> assertFalse(a.attr("href").contains(token), a.outerHtml()));

    Document held = page(WORKS, "key", "PracticeWorks 0", "connection", token);
    assertEquals(token, held.select("input[name=connection]").val());
    assertTrue(block(held).text().contains("You came from “Main main”."), held.text());

    Document works = page(WORKS, "connection", failed.select("input[name=connection]").val());
    assertTrue(block(works).text().contains("Already connected as “Main main”."), works.text());
  }

  @Test
  void aKeyOfAnotherConnectionIsNotPutIntoTheOneOfTheLink() {
    Platform.register(MAIN);
    Platform.register(OTHER);
    Document page = page(WORKS, "connection", token(claims("other", "binance", Instant.now())));
    assertEquals(1, page.select(".result-works").size());
    assertTrue(
        block(page)
            .text()
            .contains("This key is of the account of “Main main”, not of “Main other”."),
        block(page).text());
    assertEquals(
        "https://platform.example/connections/main",
        block(page).selectFirst(".button").attr("href"));
  }

  @Test
  void aKeyOfAnUnknownAccountIsNotPutIntoTheOneOfTheLink() {
    Platform.register(OTHER);
    Element block =
        block(page(WORKS, "connection", token(claims("other", "binance", Instant.now()))));
    assertTrue(block.text().contains("another account than “Main other”"), block.text());
    assertTrue(block.text().contains("a sub-account counts as an account of its own"));
    assertTrue(block.select("a[href*=platform.example]").isEmpty());
  }

  @Test
  void aLinkSaysWhoTheVisitorIs() {
    Platform.register(with(MAIN, "owner", "owner-2"));
    Platform.register(OTHER);
    Document page = page(WORKS, "connection", token(claims("other", "binance", Instant.now())));
    assertTrue(
        block(page).text().contains("This account is connected in another profile."),
        block(page).text());
    assertFalse(page.text().contains("Main main"));
    assertFalse(page.html().contains("connections/main"));
  }

  static Stream<String> lostTokens() {
    Instant now = Instant.now();
    String good = token(claims("main", "binance", now));
    return Stream.of(
        good.substring(0, good.length() - 4) + "AAAA",
        token(claims("main", "binance", now.minusSeconds(700))),
        token(claims("main", "binance", now.plusSeconds(700))),
        token(claims("gone", "binance", now)),
        token(claims("main", "okx", now)),
        token(with(claims("main", "binance", now), "owner", "owner-9")),
        token(with(claims("main", "binance", now), "aud", "elsewhere")),
        "nonsense");
  }

  @ParameterizedTest
  @MethodSource("lostTokens")
  void aLostLinkLeadsToThePlainTesterAndSaysSo(String token) {
    Platform.register(MAIN);
    Document form = linked(token);
    assertTrue(
        form.select(".tester > .notice").text().contains("cannot be used any more"), form.text());
    assertFalse(form.text().contains("Main main"));
    assertFalse(form.html().contains(token));

    Document page = page(BAD, "connection", token);
    assertEquals(1, page.select(".result-fix-this").size());
    assertTrue(block(page).text().contains("cannot be used any more"), block(page).text());
    assertFalse(page.text().contains("Main main"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/key-check", "/key-check?connection=", "/key-check?exchange=binance"})
  void withoutALinkNothingIsSaidOfOne(String address) {
    Document form = Jsoup.parse(Posts.given().get(address).asString());
    assertTrue(form.select(".tester > .notice").isEmpty());
    assertTrue(form.select("input[name=connection]").isEmpty());
  }

  @Test
  void noAnswerHoldsTheAccountOrItsHash() {
    Platform.register(MAIN);
    String token = token(claims("main", "binance", Instant.now()));
    for (String text :
        List.of(
            page(WORKS).outerHtml(),
            page(WORKS, "connection", token).outerHtml(),
            json(WORKS).prettify())) {
      assertTrue(text.contains("Main main"));
      assertFalse(text.contains(ACCOUNT));
      assertFalse(text.contains(HASH));
    }
  }

  private static Document linked(String token) {
    Response answer = Posts.given().get("/key-check?connection=" + token);
    assertEquals(200, answer.statusCode());
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("same-origin", answer.header("Referrer-Policy"));
    return Jsoup.parse(answer.asString());
  }

  private static Document page(PracticeKeyFile key, String... more) {
    Response answer = Posts.form(fields(key, more));
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }

  private static JsonPath json(PracticeKeyFile key, String... more) {
    Response answer = Posts.json(Posts.object(fields(key, more)));
    assertEquals(200, answer.statusCode());
    return answer.jsonPath();
  }

  /** Later fields take the place of earlier ones with the same name. */
  private static String[] fields(PracticeKeyFile key, String... more) {
    Map<String, String> fields = new java.util.LinkedHashMap<>();
    String[] all =
        Stream.concat(Arrays.stream(Posts.fields(key)), Arrays.stream(more)).toArray(String[]::new);
    for (int i = 0; i < all.length; i += 2) {
      fields.put(all[i], all[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .toArray(String[]::new);
  }

  private static Element block(Document page) {
    return page.selectFirst(".result .existing");
  }
}
