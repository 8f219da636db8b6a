package io.keymend.article;

import java.util.List;
import java.util.Optional;

/** A section of a collection with its articles in order. */
public record Section(
    String path, String title, String summary, int order, List<Article> articles) {

  public Section {
    articles = List.copyOf(articles);
  }

  /** The article before this one, if it is not the first. */
  public Optional<Article> before(Article article) {
    int place = articles.indexOf(article);
    return place > 0 ? Optional.of(articles.get(place - 1)) : Optional.empty();
  }

  /** The article after this one, if it is not the last. */
  public Optional<Article> after(Article article) {
    int place = articles.indexOf(article) + 1;
    return place < articles.size() ? Optional.of(articles.get(place)) : Optional.empty();
  }

  /** The address of its page. */
  public String url() {
    return "/collections/" + path;
  }
}
