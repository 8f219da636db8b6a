package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentException;
import io.keymend.article.ContentReader;
import io.keymend.exchange.Exchanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever names an exchange says where that was checked. */
class SourceReviewTest {
  private static final String FILE = "key-tester/using-the-tester/key-works.md";
  private static final String GUIDE = "connecting-exchanges/exchange-guides/okx.md";
  private static final String SOURCES = "\nsources: [%s]\nverified: 2026-11-27\nasked:";
  private static final Exchanges EXCHANGES = new Exchanges(Map::of, null, false, 0);

  private static ContentCopy copy;

  @BeforeAll
  static void make() {
    copy = ContentCopy.make();
  }

  @AfterEach
  void restore() {
    copy.restore(FILE);
    copy.restore(GUIDE);
  }

  @Test
  void theCollectionHasNothingToMend() throws ContentException {
    assertEquals(List.of(), found(Path.of("content")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kraken wants this.                         | Kraken
          Keys of Kraken Futures end.                | Kraken Futures
          So does Binance.US at times.               | Binance US
          A name over two lines, as in Binance~US.   | Binance US
          '| Gate | 90 days |'                         | Gate
          Edit the key at Crypto.com first.          | Crypto.com Exchange
          See [the guide of KuCoin](reading-your-result.md). | KuCoin
          """)
  void anExchangeWithoutASourceIsNamedWithItsLine(String text, String exchange)
      throws ContentException {
    int line = lines(append(FILE, text.replace('~', '\n')));
    assertEquals(List.of(FILE + ":" + line + ": names " + exchange + untold()), found(copy.root()));
  }

  @Test
  void everyExchangeIsNamedOnce() throws ContentException {
    int line = lines(append(FILE, "Kraken, Kraken Futures, Kraken and OKX."));
    assertEquals(
        List.of(
            FILE + ":" + line + ": names Kraken" + untold(),
            FILE + ":" + line + ": names Kraken Futures" + untold(),
            FILE + ":" + line + ": names OKX" + untold()),
        found(copy.root()));
  }

  @Test
  void theTitleCountsToo() throws ContentException {
    copy.write(FILE, copy.read(FILE).replaceFirst("title: ", "title: At Deribit, "));
    assertEquals(
        List.of("names Deribit" + untold()),
        found(copy.root()).stream().map(problem -> problem.split(": ", 2)[1]).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":::rights{exchange=okx}",
        "[its page](https://docs.kraken.com/Kraken)",
        "[a guide](../../connecting-exchanges/exchange-guides/kraken.md)",
        "`Exchange binance is already registered`",
        "The gate stays shut, and a Gateway is no exchange."
      })
  void whatOnlyLeadsToAnExchangeNamesNone(String text) throws ContentException {
    append(FILE, text);
    assertEquals(List.of(), found(copy.root()));
  }

  @Test
  void theIdOfTheExchangeIsASourceAndThatOfAnotherIsNot() throws ContentException {
    append(FILE, "Kraken wants this.");
    String text = copy.read(FILE);
    copy.write(FILE, text.replaceFirst("\nasked:", SOURCES.formatted("kraken")));
    assertEquals(List.of(), found(copy.root()));
    copy.write(FILE, text.replaceFirst("\nasked:", SOURCES.formatted("kraken-futures")));
    assertEquals(1, found(copy.root()).size());
  }

  @Test
  void aGuideMaySpeakOfItsOwnExchangeOnly() throws ContentException {
    int line = lines(append(GUIDE, "OKX wants this, and Bybit does not."));
    assertEquals(List.of(GUIDE + ":" + line + ": names Bybit" + untold()), found(copy.root()));
  }

  @Test
  void anIdThatIsNoExchangeStopsTheLoad() throws ContentException {
    copy.write(FILE, copy.read(FILE).replaceFirst("\nasked:", SOURCES.formatted("krakken")));
    Catalogue catalogue = new ContentReader(copy.root()).read();
    ContentException refused =
        assertThrows(ContentException.class, () -> new ContentCheck(EXCHANGES).require(catalogue));
    assertEquals(
        List.of(FILE + ":6: sources: there is no exchange 'krakken'"),
        refused.problems().stream().map(Object::toString).toList());
  }

  private String append(String file, String text) {
    String all = copy.read(file) + "\n" + text + "\n";
    copy.write(file, all);
    return text.contains("\n") ? all.substring(0, all.length() - text.indexOf('\n') - 1) : all;
  }

  private static int lines(String text) {
    return text.strip().split("\n").length;
  }

  private static String untold() {
    return ", and no source says where that was checked";
  }

  private static List<String> found(Path root) throws ContentException {
    return SourceReview.of(new ContentReader(root).read(), EXCHANGES.all()).stream()
        .map(Object::toString)
        .toList();
  }
}
