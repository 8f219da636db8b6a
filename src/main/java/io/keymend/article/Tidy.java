package io.keymend.article;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finishes the cleaned HTML of one page: exact classes, unique ids, safe links, wide tables. */
final class Tidy {

  private static final Map<String, Pattern> CLASSES =
      Map.of(
          "a", Pattern.compile("footnote-backref"),
          "aside", Pattern.compile("callout callout-(" + String.join("|", Callout.KINDS) + ")"),
          "code", Pattern.compile("language-[A-Za-z0-9+#._-]+"),
          "p", Pattern.compile("callout-title"),
          "section", Pattern.compile("footnotes"),
          "sup", Pattern.compile("footnote-ref"));
  private static final Pattern FOOTNOTE_ID = Pattern.compile("fn(ref)?-\\S+");
  private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "start");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> SIDES = Set.of("left", "center", "right");

  private final IdGenerator generator = IdGenerator.builder().build();
  private final Set<String> ids = new HashSet<>();

  Set<String> ids() {
    return ids;
  }

  void finish(Element body) {
    body.select("*").forEach(Tidy::dropOddAttributes);
    body.select("aside:not([class]), section:not([class])").forEach(Element::unwrap);
    body.select("aside").attr("role", "note");
    body.select("input:not([type=checkbox]), img:not([src^='" + Picture.MEDIA + "'])").remove();
    body.select("input").forEach(Tidy::lock);
    body.select("a[href]").forEach(Tidy::guard);
    body.select("table").wrap("<div class=\"table-scroll\" tabindex=\"0\"></div>");
    body.select("pre").attr("tabindex", "0");
    body.select("[id]:not(h2, h3, h4, h5, h6)").forEach(this::footnoteId);
    body.select("h2, h3, h4, h5, h6").forEach(this::headingId);
    body.select("a:not([href]):not([id])").forEach(Element::unwrap);
  }

  private static void dropOddAttributes(Element element) {
    element.attributes().asList().stream()
        .filter(attribute -> odd(element.normalName(), attribute))
        .map(Attribute::getKey)
        .toList()
        .forEach(element::removeAttr);
  }

  private static boolean odd(String tag, Attribute attribute) {
    String value = attribute.getValue();
    return switch (attribute.getKey()) {
      case "class" -> !CLASSES.containsKey(tag) || !CLASSES.get(tag).matcher(value).matches();
      case "align" -> !SIDES.contains(value);
      default -> NUMBERS.contains(attribute.getKey()) && !NUMBER.matcher(value).matches();
    };
  }

  private static void lock(Element checkbox) {
    checkbox.attr("disabled", true);
    checkbox.attr("aria-label", checkbox.hasAttr("checked") ? "done" : "to do");
  }

  /** A page we link to must not get hold of ours. */
  private static void guard(Element link) {
    if (link.attr("href").strip().matches("(?is)(https?:|//).*")) {
      link.attr("rel", "noopener noreferrer");
    }
  }

  private void footnoteId(Element element) {
    if (!FOOTNOTE_ID.matcher(element.id()).matches() || !ids.add(element.id())) {
      element.removeAttr("id");
    }
  }

  /** Headings in raw HTML come with any id, or with none. */
  private void headingId(Element heading) {
    String id = heading.id().matches("\\S+") ? heading.id() : generator.generateId(heading.text());
    String free = id;
    for (int n = 1; !ids.add(free); n++) {
      free = id + "-" + n;
    }
    heading.attr("id", free);
  }
}
