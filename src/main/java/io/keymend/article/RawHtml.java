package io.keymend.article;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Checks a piece of HTML inside Markdown as its Markdown counterpart would be checked. */
final class RawHtml {

  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*:::");

  private final String literal;
  private final Spot start;
  private final Links links;
  private final Problems problems;
  private final Map<Range, String> replaced =
      new TreeMap<>(Comparator.comparingInt(Range::startPos).reversed());

  RawHtml(String literal, Spot start, Links links, Problems problems) {
    this.literal = literal;
    this.start = start;
    this.links = links;
    this.problems = problems;
  }

  /** The piece with the addresses that its links lead to. */
  String checked(Names names) {
    Document piece = Parser.htmlParser().setTrackPosition(true).parseInput(literal, "");
    for (Element heading : piece.select("h1")) {
      problems.add(at(heading.sourceRange().startPos()), BodyCheck.H1);
    }
    piece.select("a[href]").forEach(this::link);
    piece.select("img").forEach(this::image);
    piece.nodeStream(TextNode.class).forEach(text -> text(text, names));
    return rewritten();
  }

  private void link(Element link) {
    Range value = value(link, "href");
    replace(value, links.page(at(value.startPos()), link.attr("href")));
  }

  private void image(Element image) {
    Spot spot = at(image.sourceRange().startPos());
    if (image.attr("alt").isBlank()) {
      problems.add(spot, BodyCheck.NO_ALT);
    }
    if (image.hasAttr("src")) {
      replace(value(image, "src"), links.image(spot, image.attr("src")));
    }
  }

  /** An attribute without a value, or one the parser had to repeat, has no place to write to. */
  private void replace(Range range, String value) {
    if (range.isTracked() && range.startPos() < range.endPos()) {
      replaced.put(range, value);
    }
  }

  private void text(TextNode text, Names names) {
    if (text.parent() == null || text.parent().closest("code, pre") != null) {
      return;
    }
    if (DIRECTIVE.matcher(text.getWholeText()).find()) {
      problems.add(
          at(literal.indexOf(":::")), "a directive inside HTML needs empty lines around it");
    }
    for (String name : names.unknown(text.getWholeText())) {
      int position = literal.indexOf("{" + name + "}", text.sourceRange().startPos());
      problems.add(at(position), BodyCheck.unknown(name));
    }
  }

  private Range value(Element element, String attribute) {
    return element.attributes().sourceRange(attribute).valueRange();
  }

  private Spot at(int position) {
    String before = literal.substring(0, Math.max(0, position));
    return start.down((int) before.chars().filter(c -> c == '\n').count());
  }

  /** From the last to the first, so that earlier positions stay true. */
  private String rewritten() {
    StringBuilder html = new StringBuilder(literal);
    replaced.forEach(
        (range, value) -> html.replace(range.startPos(), range.endPos(), Entities.escape(value)));
    return html.toString();
  }
}
