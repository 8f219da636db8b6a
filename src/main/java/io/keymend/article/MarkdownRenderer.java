package io.keymend.article;

import java.util.List;
import java.util.regex.Pattern;
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

/** Markdown to HTML, which is not clean yet, and to Markdown for programs; configured once. */
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
          new DirectiveExtension(),
          new PlainForms());

  /** Nobody writes deeper lists; a file that does would exhaust the stack. */
  private static final int DEEPEST = 60;

  /** The writer guards a number with a dot even where no step can begin, as in an IP address. */
  private static final Pattern LIKE_A_STEP = Pattern.compile("(?m)^(\\d+)\\\\([.)])(?=\\S)");

  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private final org.commonmark.renderer.markdown.MarkdownRenderer writer =
      org.commonmark.renderer.markdown.MarkdownRenderer.builder().extensions(EXTENSIONS).build();

  Node parse(String markdown) {
    return parser.parse(markdown);
  }

  String render(Node document) {
    return renderer.render(document);
  }

  /** Markdown again, in which links lead where the document's links do. */
  String markdown(Node document) {
    return LIKE_A_STEP.matcher(writer.render(document)).replaceAll("$1$2");
  }
}
