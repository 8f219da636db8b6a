package io.keymend.site;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Collection;
import io.keymend.article.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page's address with the day of its last change; null where nobody keeps such a day. */
record Dated(String url, LocalDate day) {

  /** Every page of a catalogue, and the portal's own ones that readers look for. */
  static List<Dated> all(Catalogue catalogue) {
    List<Dated> pages = new ArrayList<>();
    pages.add(new Dated("/", newest(catalogue.articles())));
    for (String own : List.of("/key-check", "/ip-list", "/compare-pastes", "/status")) {
      pages.add(new Dated(own, null));
    }
    for (Collection collection : catalogue.collections()) {
      List<Article> below =
          collection.sections().stream().flatMap(section -> section.articles().stream()).toList();
      pages.add(new Dated(collection.url(), newest(below)));
      for (Section section : collection.sections()) {
        pages.add(new Dated(section.url(), newest(section.articles())));
      }
    }
    catalogue.articles().forEach(a -> pages.add(new Dated(a.url(), a.meta().updated())));
    return pages;
  }

  /** The day on which one of these articles was changed last; null without articles. */
  static LocalDate newest(List<Article> articles) {
    return articles.stream()
        .map(article -> article.meta().updated())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
