package io.keymend.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What else can be learnt from a rendered body: its headings, steps and plain text. */
record Outline(Element body, String url) {

  private static final String FOOTNOTE_MARKS = "sup.footnote-ref, a.footnote-backref";

  List<Heading> headings() {
    return body.select("h2, h3").stream()
        .map(h -> new Heading(h.normalName().charAt(1) - '0', h.id(), text(h)))
        .toList();
  }

  Map<String, List<Step>> steps() {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    String heading = null;
    for (Element child : body.children()) {
      if (child.is("h2, h3, h4, h5, h6")) {
        heading = child.id();
      } else if (heading != null && child.is("ol")) {
        steps.putIfAbsent(heading, child.children().stream().map(this::step).toList());
      }
    }
    return steps;
  }

  /** The text as it stands under each heading, the part before the first one included. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    Passage open = new Passage("", "", "");
    for (Element child : body.children()) {
      if (child.is("h2, h3")) {
        passages.add(open);
        open = new Passage(child.id(), text(child), "");
      } else {
        open = new Passage(open.id(), open.heading(), (open.text() + " " + text(child)).strip());
      }
    }
    passages.add(open);
    passages.removeIf(passage -> passage.text().isEmpty());
    return passages;
  }

  String text() {
    return text(body);
  }

  /** On another page the step's ids would clash and its fragments would lead nowhere. */
  private Step step(Element item) {
    Element step = item.clone();
    step.select(FOOTNOTE_MARKS).remove();
    step.select("[id]").removeAttr("id");
    for (Element link : step.select("a[href^=#]")) {
      link.attr("href", url + link.attr("href"));
    }
    return new Step(step.html().strip(), step.text());
  }

  private static String text(Element element) {
    Element copy = element.clone();
    copy.select(FOOTNOTE_MARKS).remove();
    return copy.text();
  }
}
