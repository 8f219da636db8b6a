package io.keymend.article;

import java.util.List;

/** A collection with its sections in order; the icon is a name, or empty. */
public record Collection(
    String path, String title, String summary, String icon, int order, List<Section> sections) {

  public Collection {
    sections = List.copyOf(sections);
  }

  /** The address of its page. */
  public String url() {
    return "/collections/" + path;
  }
}
