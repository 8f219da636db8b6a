package io.keymend.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.util.HashMap;
import java.util.Map;

/** The process through which Playwright drives a browser and installs one. */
final class Drivers {
  static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
  private static final Map<String, String> NO_DOWNLOAD = Map.of(SKIP_DOWNLOAD, "1");

  private Drivers() {}

  static Playwright start() {
    return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
  }

  /** Playwright's own commands; its class for them would end this JVM. */
  static ProcessBuilder commandLine() {
    // The driver writes into the map that it is given.
    return Driver.ensureDriverInstalled(new HashMap<>(NO_DOWNLOAD), false).createProcessBuilder();
  }
}
