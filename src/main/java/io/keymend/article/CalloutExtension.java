package io.keymend.article;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Teaches the Markdown parser and renderer GitHub's callouts. */
final class CalloutExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void extend(Parser.Builder parser) {
    parser.postProcessor(
        document -> {
          document.accept(new CalloutFinder());
          return document;
        });
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.nodeRendererFactory(CalloutWriter::new);
  }

  private record CalloutWriter(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Callout.class);
    }

    @Override
    public void render(Node node) {
      Callout callout = (Callout) node;
      HtmlWriter html = context.getWriter();
      html.line();
      html.tag("aside", Map.of("class", "callout callout-" + callout.kind()));
      html.tag("p", Map.of("class", "callout-title"));
      html.text(callout.title());
      html.tag("/p");
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/aside");
      html.line();
    }
  }
}
