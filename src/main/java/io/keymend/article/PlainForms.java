package io.keymend.article;

import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Teaches the writer of Markdown what is not plain: callouts, task boxes, and directives' marks.
 */
final class PlainForms implements MarkdownRenderer.MarkdownRendererExtension {

  @Override
  public void extend(MarkdownRenderer.Builder renderer) {
    renderer.nodeRendererFactory(
        new MarkdownNodeRendererFactory() {
          @Override
          public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new FormWriter(context);
          }

          @Override
          public Set<Character> getSpecialCharacters() {
            return Set.of();
          }
        });
  }

  private record FormWriter(MarkdownNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Callout.class, Directive.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
      MarkdownWriter markdown = context.getWriter();
      if (node instanceof Callout callout) {
        write(callout, markdown);
      } else if (node instanceof Directive directive) {
        markdown.raw(DirectiveExtension.mark(directive));
        markdown.block();
      } else {
        markdown.raw(((TaskListItemMarker) node).isChecked() ? "[x] " : "[ ] ");
      }
    }

    private void write(Callout callout, MarkdownWriter markdown) {
      markdown.writePrefix("> ");
      markdown.pushPrefix("> ");
      markdown.raw("[!" + callout.kind().toUpperCase(Locale.ROOT) + "]");
      markdown.line();
      for (Node child = callout.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      markdown.popPrefix();
      markdown.block();
    }
  }
}
