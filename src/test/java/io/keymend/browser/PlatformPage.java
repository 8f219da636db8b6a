package io.keymend.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of the platform's site that takes up a frame of the portal by the one line for it. */
record PlatformPage(Page page) {
  private static final String LINE = "<script src=\"%s/embed.js\" %s async></script>";

  /**
   * Opens the page at one of the site's origins.
   *
   * @param attributes what the line says beside the script's address
   */
  static PlatformPage open(String origin, String attributes, Page page, Watch watch) {
    watch.allow(origin);
    String line = LINE.formatted(portal(), attributes);
    String query = URLEncoder.encode(line, StandardCharsets.UTF_8).replace("+", "%20");
    page.navigate(origin + "/connect?" + query);
    return new PlatformPage(page);
  }

  static String portal() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }

  FrameLocator frame() {
    return page.frameLocator("iframe");
  }

  /** What the page was told: by whom, what it calls itself and its keys, each once. */
  @SuppressWarnings("unchecked")
  List<String> messages() {
    return (List<String>) page.evaluate("() => [...new Set(heard)]");
  }

  /** Whether the frame shows its whole content without a scroll bar of its own. */
  boolean frameFits() {
    return (boolean)
        frame()
            .locator(":root")
            .evaluate("root => innerHeight > 0 && root.scrollHeight <= innerHeight");
  }

  double frameHeight() {
    return page.locator("iframe").boundingBox().height;
  }
}
