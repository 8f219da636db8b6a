package io.keymend.article;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Teaches the Markdown parser directives, and the renderer to leave a mark for each. */
final class DirectiveExtension
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  private static final int CODE_INDENT = 4;

  /** Markdown cannot contain this character, so no text can pretend to be a mark. */
  static final String MARK = "\0";

  /** What stands in a mark between the directive's name and what it is about. */
  static final String NAME_END = ":";

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(DirectiveExtension::tryStart);
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.nodeRendererFactory(context -> new MarkWriter(context.getWriter()));
  }

  /** What a renderer leaves in the place of a directive. */
  static String mark(Directive directive) {
    return MARK + directive.name() + NAME_END + directive.subject() + MARK;
  }

  private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    String text = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    return state.getIndent() < CODE_INDENT && text.startsWith(":::")
        ? BlockStart.of(new OneLine(new Directive(text))).atIndex(line.length())
        : BlockStart.none();
  }

  private static final class OneLine extends AbstractBlockParser {

    private final Directive directive;

    OneLine(Directive directive) {
      this.directive = directive;
    }

    @Override
    public Block getBlock() {
      return directive;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }

  private record MarkWriter(HtmlWriter html) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Directive.class);
    }

    @Override
    public void render(Node node) {
      html.raw(mark((Directive) node));
    }
  }
}
