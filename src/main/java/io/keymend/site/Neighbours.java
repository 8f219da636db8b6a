package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Section;

/** The articles before and after one in its section; null at the ends. */
record Neighbours(Article previous, Article next) {

  /** The neighbours of an article of the catalogue. */
  static Neighbours of(Catalogue catalogue, Article article) {
    Section section = catalogue.section(article.place().sectionPath()).orElseThrow();
    return new Neighbours(
        section.before(article).orElse(null), section.after(article).orElse(null));
  }
}
