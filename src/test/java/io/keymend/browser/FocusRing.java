package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** Whether a person without a mouse sees what has the focus. */
final class FocusRing {
  private static final String FAULT =
      """
      () => {
        const at = document.activeElement;
        const style = getComputedStyle(at);
        const place = at.getBoundingClientRect();
        const name = at.outerHTML.slice(0, 120);
        if (at === document.body) return '';
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no outline: ${name}`;
        if (style.outlineColor.endsWith(', 0)')) return `an outline without colour: ${name}`;
        if (place.bottom <= 0 || place.top >= innerHeight || place.right <= 0 || place.left >= innerWidth)
          return `out of sight: ${name}`;
        return '';
      }
      """;

  private FocusRing() {}

  /** The browser's own window may have the focus between the end and the top of a page. */
  static void assertVisible(Page page) {
    assertEquals("", page.evaluate(FAULT));
  }
}
