package io.keymend.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes pages look the same on every machine: one font for everything, nothing that moves, and
 * nothing that differs from run to run.
 */
final class StillStyle {
  /** What depends on the day or on chance, and so is hidden: its place stays. */
  static final String VARIES = "[data-varies]";

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String FONT_ADDRESS = "/assets/still.ttf";

  /** Of the rules that insist, those of the first layer win. */
  private static final String FIRST_LAYER = "@layer still;\n";

  private static final String RULES =
      """

      @font-face { font-family: Still; src: url("%s"); }
      @layer still {
        *, *::before, *::after, *::placeholder, *::file-selector-button {
          font-family: Still !important;
          animation: none !important;
          transition: none !important;
          caret-color: transparent !important;
        }
        html { scroll-behavior: auto !important; }
        %s { visibility: hidden !important; }
      }
      """
          .formatted(FONT_ADDRESS, VARIES);

  private StillStyle() {}

  /** Has to be called before the page is opened. */
  static void applyTo(Page page) {
    page.route("**/*.css", StillStyle::extend);
    page.route("**" + FONT_ADDRESS, StillStyle::sendFont);
  }

  /**
   * Waits until every letter and picture is there, and the page is at its top.
   *
   * <p>Characters that the font lacks, such as emoji, would come from the machine's fonts.
   */
  static void settle(Page page) {
    page.evaluate(
        """
        async () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode.data;
            const known = text.replace(/[^\\u0000-\\u024f\\u2010-\\u203a]/gu, '#');
            if (known !== text) texts.currentNode.data = known;
          }
          await Promise.all([...document.images].map(image => {
            image.loading = 'eager';
            return image.decode().catch(() => {});
          }));
          await document.fonts.load('1rem Still');
          await document.fonts.ready;
          window.scrollTo(0, 0);
        }
        """);
    boolean inFont =
        (boolean)
            page.evaluate(
                "() => [...document.fonts].some(f => f.family === 'Still' && f.status === 'loaded')");
    if (!inFont) {
      throw new AssertionError(page.url() + " was opened without the font of the screenshots");
    }
  }

  private static void extend(Route route) {
    APIResponse answer = route.fetch();
    route.fulfill(
        new FulfillOptions().setResponse(answer).setBody(FIRST_LAYER + answer.text() + RULES));
  }

  private static void sendFont(Route route) {
    try (InputStream font = StillStyle.class.getResourceAsStream(FONT)) {
      route.fulfill(
          new FulfillOptions().setContentType("font/ttf").setBodyBytes(font.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
