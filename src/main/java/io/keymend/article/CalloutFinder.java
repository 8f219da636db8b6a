package io.keymend.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Puts a callout in the place of every quote that starts with a line such as [!WARNING]. */
final class CalloutFinder extends AbstractVisitor {

  private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]+)]\\s*");

  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
    marker(quote).ifPresent(text -> replace(quote, text));
  }

  private static Optional<Text> marker(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof Text text
            && MARKER.matcher(text.getLiteral()).matches()
            && (text.getNext() == null || text.getNext() instanceof SoftLineBreak)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static void replace(BlockQuote quote, Text marker) {
    Matcher kind = MARKER.matcher(marker.getLiteral());
    Callout callout = new Callout(kind.replaceFirst("$1"));
    callout.setSourceSpans(quote.getSourceSpans());
    drop(marker);
    while (quote.getFirstChild() != null) {
      callout.appendChild(quote.getFirstChild());
    }
    quote.insertAfter(callout);
    quote.unlink();
  }

  private static void drop(Text marker) {
    Node paragraph = marker.getParent();
    if (marker.getNext() != null) {
      marker.getNext().unlink();
    }
    marker.unlink();
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }
}
