package io.keymend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One test's time in the browser: nothing of an earlier test is left, and all of it is watched. */
record Visit(BrowserContext context, Page page, Watch watch) {
  private static final Path FAILED = Path.of("target", "browser");

  /** Opens an empty page, from which addresses are meant relative to the portal. */
  static Visit start(Browser browser, String portal, Visitor visitor) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(portal)
                .setJavaScriptEnabled(visitor.javaScript())
                .setColorScheme(visitor.colorScheme())
                .setForcedColors(visitor.forcedColors())
                .setReducedMotion(visitor.reducedMotion())
                .setViewportSize(visitor.width(), visitor.height())
                .setLocale(visitor.locale()));
    Watch watch = Watch.over(context, portal);
    return new Visit(context, context.newPage(), watch);
  }

  /** Fails if the watch saw anything; shows what the page was like when the test had failed. */
  void end(String test, boolean failed) {
    try {
      if (failed && !page.isClosed()) {
        String name = test.replaceAll("[^A-Za-z0-9]+", "-");
        Files.createDirectories(FAILED);
        Files.write(FAILED.resolve(name + ".png"), page.screenshot(Screenshots.WHOLE_PAGE));
      }
      watch.assertNothingSeen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      context.close();
    }
  }
}
