package io.keymend.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Keeps of rendered Markdown only what is named here; everything else is dropped. */
final class HtmlCleaner {

  /** Relative links survive only if they can be resolved against something. */
  private static final String BASE = "https://content.invalid/";

  private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};

  private final Cleaner cleaner = new Cleaner(safelist());

  Element clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html, BASE);
    Document clean = cleaner.clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body();
  }

  private static Safelist safelist() {
    Safelist safe = new Safelist().preserveRelativeLinks(true);
    safe.addTags(HEADINGS);
    addText(safe);
    addBlocks(safe);
    addTables(safe);
    addLinks(safe);
    for (String heading : HEADINGS) {
      safe.addAttributes(heading, "id");
    }
    return safe;
  }

  private static void addText(Safelist safe) {
    safe.addTags("abbr", "b", "br", "code", "del", "em", "i", "kbd", "mark", "s", "samp", "small");
    safe.addTags("span", "strong", "sub", "sup", "u", "var");
    safe.addAttributes("abbr", "title");
    safe.addAttributes("code", "class");
    safe.addAttributes("sup", "class");
  }

  private static void addBlocks(Safelist safe) {
    safe.addTags("aside", "blockquote", "dd", "details", "dl", "dt", "hr", "input", "li", "ol");
    safe.addTags("p", "pre", "section", "summary", "ul");
    safe.addAttributes("aside", "class");
    safe.addAttributes("details", "open");
    safe.addAttributes("input", "type", "checked");
    safe.addAttributes("li", "id");
    safe.addAttributes("ol", "start");
    safe.addAttributes("p", "class");
    safe.addAttributes("section", "class");
  }

  private static void addTables(Safelist safe) {
    safe.addTags("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr");
    safe.addAttributes("td", "align", "colspan", "rowspan");
    safe.addAttributes("th", "align", "colspan", "rowspan", "scope");
  }

  private static void addLinks(Safelist safe) {
    safe.addTags("a", "img");
    safe.addAttributes("a", "href", "title", "id", "class", "aria-label");
    safe.addAttributes("img", "src", "alt", "title");
    safe.addProtocols("a", "href", "http", "https", "mailto");
    // Images come from the content only; resolved against the base they are https.
    safe.addProtocols("img", "src", "https");
  }
}
