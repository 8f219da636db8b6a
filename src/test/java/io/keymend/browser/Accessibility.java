package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a page against the rules of axe: WCAG 2.2 AA and what is good practice beyond. */
final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Fails with every rule that the page breaks, and where, except rules that we know it breaks. */
  static void assertNoViolations(Page page, String... known) {
    Map<String, String> violations = new TreeMap<>(violations(page));
    violations.keySet().removeAll(Set.of(known));
    if (!violations.isEmpty()) {
      fail(page.url() + " breaks rules:\n" + String.join("\n", violations.values()));
    }
  }

  /** The same in both sets of colours, without opening the page again. */
  static void assertNoViolationsInLightAndDark(Page page, String... known) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
      assertNoViolations(page, known);
    }
  }

  /** The rules that the page breaks, by their ids, each with a paragraph on it. */
  static Map<String, String> violations(Page page) {
    // axe comes over the debugger's connection, so the page's own policy stays in force.
    List<Rule> broken = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
    return broken.stream().collect(Collectors.toMap(Rule::getId, Accessibility::described));
  }

  private static String described(Rule rule) {
    String nodes =
        rule.getNodes().stream()
            .map(CheckedNode::getHtml)
            .map(html -> "\n    " + html)
            .collect(Collectors.joining());
    return rule.getId() + ": " + rule.getHelp() + " (" + rule.getHelpUrl() + ")" + nodes;
  }
}
