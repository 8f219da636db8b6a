package io.keymend.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** Turns the body of an article into a page: checked, rendered, cleaned, cut at its directives. */
final class PageReader {

  private final MarkdownRenderer renderer = new MarkdownRenderer();
  private final HtmlCleaner cleaner = new HtmlCleaner();
  private final Names names;
  private final Links links;
  private final Pictures pictures;
  private final Map<String, Body> snippets;
  private final Problems problems;

  /** Knows the snippets by name. */
  PageReader(
      Names names, Links links, Pictures pictures, Map<String, Body> snippets, Problems problems) {
    this.names = names;
    this.links = links;
    this.pictures = pictures;
    this.snippets = snippets;
    this.problems = problems;
  }

  Optional<Page> read(Body body, String url) {
    try {
      Node document = checked(body, this::include);
      Markdown markdown = new Markdown(renderer.markdown(document));
      return Optional.of(page(renderer.render(document), markdown, url));
    } catch (StackOverflowError e) {
      // The parser recurses; one absurd file must not end the thread that reads the content.
      problems.add(body.start(), "is nested too deeply to be rendered");
      return Optional.empty();
    }
  }

  /** Reports what is wrong in a snippet, also when no article asks for it. */
  void checkSnippets() {
    snippets.values().forEach(snippet -> checked(snippet, this::refuse));
  }

  private Node checked(Body body, BiConsumer<Directive, Spot> includes) {
    Node document = renderer.parse(body.markdown());
    document.accept(new BodyCheck(body, names, links, includes, problems));
    return document;
  }

  private void include(Directive directive, Spot spot) {
    Body snippet = snippets.get(directive.subject());
    if (snippet == null) {
      problems.add(spot, "no snippet is called " + directive.subject());
      return;
    }
    Node text = checked(snippet, this::refuse);
    while (text.getFirstChild() != null) {
      directive.insertBefore(text.getFirstChild());
    }
    directive.unlink();
  }

  private void refuse(Directive directive, Spot spot) {
    problems.add(spot, "a snippet cannot include another one");
  }

  private Page page(String html, Markdown markdown, String url) {
    Tidy tidy = new Tidy();
    List<Part> parts = new ArrayList<>();
    Element whole = new Element("body");
    // Every second piece stands between two marks: a directive.
    String[] pieces = html.split(DirectiveExtension.MARK, -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 1) {
        parts.add(Part.placed(pieces[i]));
      } else {
        Element piece = cleaner.clean(pieces[i]);
        tidy.finish(piece);
        pictures.size(piece);
        parts.add(new Part.Html(piece.html().strip()));
        whole.appendChildren(List.copyOf(piece.childNodes()));
      }
    }
    parts.removeIf(new Part.Html("")::equals);
    Outline outline = new Outline(whole, url);
    return new Page(
        parts,
        outline.headings(),
        outline.steps(),
        outline.passages(),
        outline.text(),
        markdown,
        tidy.ids());
  }
}
