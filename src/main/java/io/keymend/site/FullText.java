package io.keymend.site;

import io.keymend.article.Article;
import io.vertx.core.json.Json;

/** An article with its body as Markdown. */
record FullText(Article article, String body) {

  /** The title as YAML; every JSON text is one. */
  public String quotedTitle() {
    return Json.encode(article.title());
  }

  /** The summary as YAML. */
  public String quotedSummary() {
    return Json.encode(article.summary());
  }
}
