package io.keymend.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to HTML, configured once; what comes out is not clean yet. */
final class MarkdownRenderer {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          HeadingAnchorExtension.create(),
          AutolinkExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create(),
          new CalloutExtension(),
          new DirectiveExtension());

  /** Nobody writes deeper lists; a file that does would exhaust the stack. */
  private static final int DEEPEST = 60;

  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();

  Node parse(String markdown) {
    return parser.parse(markdown);
  }

  String render(Node document) {
    return renderer.render(document);
  }
}
