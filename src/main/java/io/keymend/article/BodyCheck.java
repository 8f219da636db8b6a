package io.keymend.article;

import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Walks a parsed body: reports what is wrong in it and leads its links to pages. */
final class BodyCheck extends AbstractVisitor {

  static final String H1 = "a first-level heading: the title is the only one";
  static final String NO_ALT = "an image without alternative text";

  private final Body body;
  private final Names names;
  private final Links links;
  private final BiConsumer<Directive, Spot> includes;
  private final Problems problems;

  /** What is to be done with an include is said from outside. */
  BodyCheck(
      Body body,
      Names names,
      Links links,
      BiConsumer<Directive, Spot> includes,
      Problems problems) {
    this.body = body;
    this.names = names;
    this.links = links;
    this.includes = includes;
    this.problems = problems;
  }

  static String unknown(String name) {
    return "{" + name + "} is not a name of site.yaml (put it in `backticks` if it is meant so)";
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      problems.add(spot(heading), H1);
    }
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    if (!names.pending(link.getDestination())) {
      link.setDestination(links.page(spot(link), link.getDestination()));
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    if (image.getFirstChild() == null) {
      problems.add(spot(image), NO_ALT);
    }
    image.setDestination(links.image(spot(image), image.getDestination()));
    visitChildren(image);
  }

  @Override
  public void visit(Text text) {
    names.unknown(text.getLiteral()).forEach(name -> problems.add(spot(text), unknown(name)));
  }

  @Override
  public void visit(HtmlBlock html) {
    html.setLiteral(checked(html, html.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    html.setLiteral(checked(html, html.getLiteral()));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Directive directive) {
      check(directive);
    } else if (block instanceof Callout callout && !callout.known()) {
      problems.add(spot(block), "no callout is called " + callout.kind());
    }
    visitChildren(block);
  }

  private void check(Directive directive) {
    Spot spot = spot(directive);
    directive.fault().ifPresent(fault -> problems.add(spot, fault));
    if (directive.fault().isEmpty() && directive.name().equals(Directive.INCLUDE)) {
      includes.accept(directive, spot);
    }
  }

  private String checked(Node html, String literal) {
    return new RawHtml(literal, spot(html), links, problems).checked(names);
  }

  /** A node that an extension made may have no line of its own. */
  private Spot spot(Node node) {
    Node placed = node;
    while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
      placed = placed.getParent();
    }
    return placed.getSourceSpans().isEmpty()
        ? body.start()
        : body.start().down(placed.getSourceSpans().get(0).getLineIndex());
  }
}
