package io.keymend.keycheck;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import java.util.Optional;

/**
 * Where a tester's form stands, so that its answer keeps the reader there.
 *
 * @param article the article around it; null on the tester's own page
 * @param framed whether the page is a frame in the platform's own pages
 */
public record TesterPlace(Article article, boolean framed) {
  /** The tester's own page. */
  static final TesterPlace OWN_PAGE = new TesterPlace(null, false);

  /** A frame with the tester alone. */
  static final TesterPlace FRAME = new TesterPlace(null, true);

  /** The same in the article of this slug, if there is one. */
  TesterPlace in(Catalogue catalogue, String slug) {
    return new TesterPlace(
        Optional.ofNullable(slug).flatMap(catalogue::article).orElse(null), framed);
  }

  /** The address that the form posts to. */
  public String action() {
    return framed ? "/embed/key-check" : "/key-check";
  }
}
