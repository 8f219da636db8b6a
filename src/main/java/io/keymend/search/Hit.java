package io.keymend.search;

import io.keymend.article.Article;
import java.util.List;

/**
 * An article that was found.
 *
 * @param snippet HTML: a piece of its text, escaped, the words of the question in {@code mark}
 * @param places the parts of it that fit best
 */
public record Hit(Article article, String snippet, List<Place> places) {

  public Hit {
    places = List.copyOf(places);
  }

  /** A part of the article: the address of its heading, and the heading. */
  public record Place(String url, String heading) {}
}
