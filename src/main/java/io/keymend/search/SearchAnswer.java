package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;

/** What the JSON call says of a search (DESIGN, section 5). */
record SearchAnswer(List<Result> results) {

  /**
   * An article.
   *
   * @param snippet HTML: a piece of its text, the words of the question in {@code mark}
   * @param families the public diagnoses that it answers
   */
  record Result(String slug, String title, String url, String snippet, List<String> families) {}

  static SearchAnswer of(Found found) {
    return new SearchAnswer(found.hits().stream().map(SearchAnswer::result).toList());
  }

  private static Result result(Hit hit) {
    Article article = hit.article();
    List<String> families =
        article.meta().diagnoses().stream()
            .map(Diagnosis::family)
            .map(Diagnosis::id)
            .distinct()
            .toList();
    return new Result(article.slug(), article.title(), article.url(), hit.snippet(), families);
  }
}
