package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Notes everything in a browser that no page of the portal may cause. */
final class Watch {
  /** Reported as an error on the console, which comes back to us like any other. */
  private static final String REPORT_VIOLATIONS =
      "addEventListener('securitypolicyviolation', event => console.error('CSP violation: '"
          + " + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample), true)";

  /** Addresses of things that the browser has already. */
  private static final Pattern INSIDE = Pattern.compile("(about|blob|data):");

  /** How Chromium calls what a page or a script of the portal gave up itself. */
  private static final String GIVEN_UP = "net::ERR_ABORTED";

  private final BrowserContext context;
  private final Set<String> origins = new HashSet<>();
  private final List<String> seen = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Watch(BrowserContext context, String portal) {
    this.context = context;
    origins.add(portal);
  }

  /** Watches every page of a context that has none yet. */
  static Watch over(BrowserContext context, String portal) {
    Watch watch = new Watch(context, portal);
    context.addInitScript(REPORT_VIOLATIONS);
    context.onConsoleMessage(watch::console);
    context.onWebError(error -> watch.note("page error: " + error.error()));
    context.onRequest(watch::request);
    context.onRequestFailed(watch::failure);
    return watch;
  }

  /** The test opens pages of this origin, too: what they ask it for is no third party's. */
  void allow(String origin) {
    origins.add(origin);
  }

  /** The test asks for an answer with this error status, which the browser notes on its console. */
  void expectStatus(int status) {
    expect("responded with a status of " + status);
  }

  /** The test causes what is noted with these words. */
  void expect(String words) {
    expected.add(words);
  }

  /** Hands out what was noted; the test judges it instead of the watch. */
  List<String> take() {
    settle();
    List<String> taken = List.copyOf(seen);
    seen.clear();
    return taken;
  }

  void assertNothingSeen() {
    List<String> unexpected =
        take().stream().filter(line -> expected.stream().noneMatch(line::contains)).toList();
    if (!unexpected.isEmpty()) {
      fail("the browser noted:\n" + String.join("\n", unexpected));
    }
  }

  private void console(ConsoleMessage message) {
    if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
      note("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void request(Request request) {
    String url = request.url();
    boolean known = origins.stream().anyMatch(origin -> url.startsWith(origin + "/"));
    if (!known && !INSIDE.matcher(url).lookingAt()) {
      note("third party: " + url);
    }
  }

  private void failure(Request request) {
    if (!GIVEN_UP.equals(request.failure())) {
      note("failed request: " + request.url() + " " + request.failure());
    }
  }

  private void note(String line) {
    seen.add(line);
  }

  /** Playwright tells of events only while it is asked something, and in the order they came. */
  private void settle() {
    context.pages().stream().filter(page -> !page.isClosed()).forEach(Watch::ask);
  }

  private static void ask(Page page) {
    // A locator, because a page that is just being left can be asked for nothing else.
    page.locator(":root").waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }
}
