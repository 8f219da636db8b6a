package io.keymend.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;

/** Pages with faults, at addresses of the portal. */
final class BrokenPages {
  private static final String ADDRESS = "/broken";
  private static final String POLICY = "content-security-policy";

  private BrokenPages() {}

  /** Opens a page with this HTML under the portal's policy. */
  static void open(Page page, String html) {
    String policy = page.request().get("/").headers().get(POLICY);
    serve(
        page, ADDRESS, body(html).setHeaders(Map.of(POLICY, policy, "content-type", "text/html")));
    page.navigate(ADDRESS);
  }

  /** Opens a page with this HTML that may do anything. */
  static void openWithoutPolicy(Page page, String html) {
    serve(page, ADDRESS, body(html).setContentType("text/html"));
    page.navigate(ADDRESS);
  }

  /** Serves a script to the page. */
  static void serveScript(Page page, String address, String script) {
    serve(page, address, body(script).setContentType("text/javascript"));
  }

  private static FulfillOptions body(String content) {
    return new FulfillOptions().setBody(content);
  }

  private static void serve(Page page, String address, FulfillOptions answer) {
    page.route("**" + address, route -> route.fulfill(answer));
  }
}
