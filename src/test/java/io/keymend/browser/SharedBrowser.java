package io.keymend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The one browser that runs, shared by all tests of a test profile.
 *
 * <p>Each profile has its own class loader and so its own Playwright, which cannot use the browser
 * of another: the first test of the next profile replaces it.
 */
final class SharedBrowser implements Closeable {
  private static final String KEY = "browser";
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--font-render-hinting=none",
          "--disable-lcd-text",
          "--force-color-profile=srgb",
          // Whatever a page asks for, nothing leaves the machine.
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  /** Longer than anything takes, also on a busy machine. */
  private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

  private final Playwright playwright;
  private final Browser browser;

  private SharedBrowser(Path executable) {
    playwright = Drivers.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    browser = playwright.chromium().launch(options(executable));
  }

  /** How a browser is started so that it does the same on every machine. */
  static LaunchOptions options(Path executable) {
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    if (Machine.isRoot()) {
      arguments.add("--no-sandbox");
    }
    return new LaunchOptions()
        .setExecutablePath(executable)
        .setTimeout(PATIENCE)
        .setArgs(arguments);
  }

  /** The running browser; the store closes it after the last test. */
  static Browser in(Store store, Path executable) {
    Closeable running = store.get(KEY, Closeable.class);
    if (running instanceof SharedBrowser own) {
      return own.browser;
    }
    if (running != null) {
      store.remove(KEY);
      close(running);
    }
    SharedBrowser started = new SharedBrowser(executable);
    store.put(KEY, started);
    return started.browser;
  }

  private static void close(Closeable other) {
    try {
      other.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
