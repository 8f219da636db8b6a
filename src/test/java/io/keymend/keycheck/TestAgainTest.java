package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back to the form after a check that did not work out, without scripts. */
@QuarkusTest
class TestAgainTest {
  private static final String ARTICLE = "key-invalid";

  @ParameterizedTest
  @CsvSource({"bad-secret, 1", "html, 1", "works, 0"})
  void isOfferedUnlessTheKeyWorks(String key, int offers) {
    assertEquals(offers, ResultPage.of("binance", key).select("[data-again]").size());
  }

  @Test
  void keepsExchangeAndSiteAndNothingElse() {
    String address = again(Posts.form(fields()));

    assertEquals("/key-check?exchange=binance&environment=practice#binance-key", address);
    Document form = page(address);
    assertEquals("binance", form.select("input[name=exchange]").val());
    assertEquals("practice", form.select("option[selected]").val());
    assertEquals(1, form.select("#binance-key").size());
    form.select(".hidden-text").forEach(field -> assertEquals("", field.val()));
  }

  @Test
  void leadsBackFromARefusedPasteToo() {
    Response answer = Posts.form(Posts.fields("okx", "\u0410", "secret-text", "Phrase-123"));
    assertEquals("/key-check?exchange=okx&environment=practice#okx-key", again(answer));
  }

  @Test
  void staysWithTheArticle() {
    String[] fields =
        Stream.concat(Arrays.stream(fields()), Stream.of("article", ARTICLE))
            .toArray(String[]::new);
    Document form = page(again(Posts.form(fields)));

    assertEquals(1, form.select(".crumbs a[href=/articles/" + ARTICLE + "]").size());
    assertEquals(ARTICLE, form.select("input[name=article]").val());
  }

  @ParameterizedTest
  @ValueSource(strings = {"environment=mars", "environment=", "article=nowhere", "article=<b>"})
  void ignoresWhatItDoesNotKnow(String odd) {
    Document form = page("/key-check?exchange=binance&" + odd);

    assertEquals("practice", form.select("option[selected]").val());
    assertTrue(form.select("input[name=article]").isEmpty());
    assertTrue(form.select(".tester > .notice").isEmpty());
    assertFalse(form.outerHtml().contains("mars"));
  }

  private static String[] fields() {
    return Posts.fields(PracticeKeyFile.named("binance", "bad-secret"));
  }

  private static String again(Response answer) {
    return Jsoup.parse(answer.asString()).selectFirst(".result a[data-again]").attr("href");
  }

  private static Document page(String address) {
    Response answer = Posts.given().get(address.replaceFirst("#.*", ""));
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }
}
