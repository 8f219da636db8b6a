package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way to update the existing connection a result leads to first, and why. */
@QuarkusTest
class WaysToUpdateTest {
  private static final String FAST = "Steps with Fast Connect";
  private static final String BY_HAND = "Steps with new keys";

  @Inject Library library;

  @ParameterizedTest
  @CsvSource({
    "binance, bad-secret",
    "binance-futures, bad-secret",
    "bingx, bad-secret",
    "bybit, expired",
    "gemini, bad-secret",
    "kraken, invalid-key",
    "kucoin, bad-secret",
    "okx, wrong-passphrase",
    "whitebit, bad-secret"
  })
  void fastConnectIsOpenAndFirstWhereTheExchangeHasIt(String exchange, String name) {
    Element existing = existing(exchange, name);

    assertEquals(List.of(FAST, BY_HAND), existing.select("summary").eachText());
    assertEquals(List.of(FAST), existing.select("details[open] > summary").eachText());
  }

  @Test
  void byHandIsOpenWhereTheExchangeHasNoFastConnect() {
    Element existing = existing("bitfinex", "bad-secret");

    assertEquals(List.of(BY_HAND), existing.select("details[open] > summary").eachText());
    assertFalse(existing.text().contains("Fast Connect"), existing.text());
  }

  @ParameterizedTest
  @CsvSource({"binance, works", "okx, unknown-code", "bybit, maintenance"})
  void nothingIsOpenWhereTheKeyIsToBeKept(String exchange, String name) {
    Element existing = existing(exchange, name);

    assertEquals(List.of(FAST, BY_HAND), existing.select("summary").eachText());
    assertTrue(existing.select("details[open]").isEmpty(), "leads away from a key to be kept");
  }

  @Test
  void saysWhenNotToUseFastConnectInTheWordsOfItsArticle() {
    Article article = library.current().article("fast-connect").orElseThrow();
    Element fast = existing("binance", "bad-secret").selectFirst("details");
    String address = fast.selectFirst("p a").attr("href");

    assertTrue(article.summary().contains("Not for a sub-account"), article.summary());
    assertTrue(fast.selectFirst("p").text().contains(article.summary()), fast.text());
    assertEquals("/articles/fast-connect#when-not-to-use-it", address);
    assertTrue(
        article.headings().stream().anyMatch(heading -> address.endsWith("#" + heading.id())));
  }

  @ParameterizedTest
  @CsvSource({"okx, works-sub-account", "bybit, sub-account", "kucoin, works-sub-account"})
  void aKeyOfASubAccountGoesByHandFirst(String exchange, String name) {
    Element existing = existing(exchange, name);
    Element why = existing.selectFirst("p:has(strong)");

    assertEquals(List.of(BY_HAND, FAST), existing.select("summary").eachText());
    assertEquals(existing.selectFirst("details"), why.nextElementSibling());
    assertTrue(why.text().startsWith("This key belongs to a sub-account"), why.text());
    assertEquals("/articles/sub-accounts", why.selectFirst("a").attr("href"));
  }

  @Test
  void aKeyOfAMainAccountIsNotSaidToBeOne() {
    assertFalse(existing("okx", "works").text().contains("This key belongs to a sub-account"));
  }

  @Test
  void aSubAccountNeedsNoWarningWhereThereIsNoFastConnect() {
    Element existing = existing("bitfinex", "works-sub-account");

    assertEquals(List.of(BY_HAND), existing.select("summary").eachText());
    assertFalse(existing.text().contains("Fast Connect"), existing.text());
  }

  private static Element existing(String exchange, String name) {
    return ResultPage.of(exchange, name).selectFirst(".result .existing");
  }
}
