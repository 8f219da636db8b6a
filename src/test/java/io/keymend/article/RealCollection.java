package io.keymend.article;

import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The content that readers get beside the exchanges that it is about. */
final class RealCollection {
  /** Without an operator's changes, and so without anything outbound. */
  static final List<Exchange> EXCHANGES = new Exchanges(Map::of, null, false, 0).all();

  static final Catalogue CATALOGUE = read();

  private RealCollection() {}

  private static Catalogue read() {
    try {
      return new ContentReader(Path.of("content")).read();
    } catch (ContentException e) {
      throw new AssertionError(e);
    }
  }

  static Article article(String slug) {
    return CATALOGUE
        .article(slug)
        .orElseThrow(() -> new AssertionError("there is no article " + slug));
  }
}
