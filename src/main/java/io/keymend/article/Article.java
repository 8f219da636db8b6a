package io.keymend.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A help page, rendered.
 *
 * @param steps the ordered lists right under a heading, by heading id
 * @param passages its text, heading by heading
 * @param plain the body as Markdown for programs
 */
public record Article(
    String slug,
    Place place,
    FrontMatter meta,
    List<Part> parts,
    List<Heading> headings,
    Map<String, List<Step>> steps,
    List<Passage> passages,
    String text,
    Markdown plain,
    Source source) {

  public Article {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
    headings = List.copyOf(headings);
    // Map.copyOf would lose the order of the headings.
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /** The address of its page. */
  public String url() {
    return "/articles/" + slug;
  }

  /** The body as its writer wrote it, with the names filled in. */
  public String markdown() {
    return source.markdown();
  }

  /** The title, which is the page's main heading. */
  public String title() {
    return meta.title();
  }

  /** The summary in one or two sentences. */
  public String summary() {
    return meta.summary();
  }
}
