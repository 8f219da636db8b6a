package io.keymend.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.article.Heading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code leads to the section whose heading names it as a whole, else to the article. */
class CodeBookTest {
  private static final List<Heading> HEADINGS =
      List.of(
          new Heading(2, "binance", "Binance: -1021, \"Timestamp for this request\""),
          new Heading(2, "kraken", "EAPI:Invalid nonce (Kraken)"),
          new Heading(3, "longer", "-10210"));

  @ParameterizedTest
  @CsvSource({
    "-1021, /articles/clock#binance",
    "eapi:invalid nonce, /articles/clock#kraken",
    "-10210, /articles/clock#longer",
    "1021, /articles/clock",
    "EAPI, /articles/clock",
    "400002, /articles/clock"
  })
  void leadsToItsSection(String code, String place) {
    assertEquals(place, CodeBook.placeOf(code, "/articles/clock", HEADINGS));
  }
}
