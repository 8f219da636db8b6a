package io.keymend.article;

import java.util.Comparator;

/** How close articles are to one of them. */
final class Kinship {

  private Kinship() {}

  /** The closest first: shared diagnoses, then exchange, then section, then the usual order. */
  static Comparator<Article> to(Article article) {
    return Comparator.<Article>comparingLong(other -> -sharedDiagnoses(article, other))
        .thenComparing(other -> !sameExchange(article, other))
        .thenComparing(other -> !sameSection(article, other))
        .thenComparing(Shelves.ARTICLES);
  }

  private static long sharedDiagnoses(Article a, Article b) {
    return a.meta().diagnoses().stream().filter(b.meta().diagnoses()::contains).count();
  }

  private static boolean sameExchange(Article a, Article b) {
    String exchange = a.meta().exchange();
    return exchange != null && exchange.equals(b.meta().exchange());
  }

  private static boolean sameSection(Article a, Article b) {
    return a.place().sectionPath().equals(b.place().sectionPath());
  }
}
