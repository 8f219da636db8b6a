package io.keymend.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Facts as Markdown, made from the HTML that pages print them with: its tables and lists. */
final class FactMarkdown {
  private FactMarkdown() {}

  /** The Markdown of a piece of facts. */
  static String of(String html) {
    return Jsoup.parseBodyFragment(html).select("table, li").stream()
        .map(block -> block.is("li") ? "- " + inline(block) : table(block))
        .collect(Collectors.joining("\n"));
  }

  /** The paragraphs of a piece of HTML as a quotation. */
  static String quoted(String html) {
    return Jsoup.parseBodyFragment(html).select("p").stream()
        .map(paragraph -> "> " + inline(paragraph))
        .collect(Collectors.joining("\n>\n"));
  }

  private static String table(Element table) {
    Element head = table.selectFirst("thead tr");
    String line = "|" + "---|".repeat(head.childrenSize());
    List<String> rows = table.select("tbody tr").stream().map(FactMarkdown::row).toList();
    return row(head) + "\n" + line + "\n" + String.join("\n", rows);
  }

  private static String row(Element row) {
    return row.children().stream()
        .map(cell -> inline(cell).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String inline(Element element) {
    return element.childNodes().stream()
        .map(FactMarkdown::inline)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .replaceAll(", ?$", "")
        .strip();
  }

  private static String inline(Node node) {
    if (!(node instanceof Element element)) {
      return node instanceof TextNode text ? text.getWholeText() : "";
    }
    return switch (element.normalName()) {
      case "br" -> ", ";
      case "code", "pre" -> "`" + element.text() + "`";
      case "button" -> "";
      case "a" -> "[" + inline(element) + "](" + element.attr("href") + ")";
      default -> inline(element);
    };
  }
}
