package io.keymend.article;

import java.util.List;

/** A section of a collection with its articles in order. */
public record Section(
    String path, String title, String summary, int order, List<Article> articles) {

  public Section {
    articles = List.copyOf(articles);
  }

  /** The address of its page. */
  public String url() {
    return "/collections/" + path;
  }
}
