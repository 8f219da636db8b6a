package io.keymend.site;

import io.keymend.article.Picture;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/** The security headers that every answer carries, whatever it is (SECURITY, section 4.2). */
@ApplicationScoped
class BaselineHeaders {
  /** Runs after the prepared pages, which carry these headers already, and before all else. */
  static final int ORDER = PageRoutes.ORDER + 1;

  /** Addresses below are frames for other pages. */
  static final String FRAMES = "/embed/";

  private static final Pattern ORIGIN =
      Pattern.compile("'self'|https?://(\\*\\.)?[a-z0-9.-]+(:[0-9]{1,5})?");
  private static final String NOBODY = "'none'";
  private static final String OURS = "'self'";
  private static final HeaderBlock PAGES =
      block(OURS, NOBODY, "same-origin").add("X-Frame-Options", "DENY");

  /** A drawing holds its own style; without a script that can change nothing else. */
  private static final HeaderBlock PICTURES =
      block("'unsafe-inline'", NOBODY, "same-origin").add("X-Frame-Options", "DENY");

  /** For the script and the badges that other sites load. */
  private static final HeaderBlock SHARED =
      block(OURS, NOBODY, "cross-origin").add("X-Frame-Options", "DENY");

  private final HeaderBlock frames;

  /**
   * Prepares the headers.
   *
   * @throws IllegalArgumentException when an ancestor is no origin
   */
  BaselineHeaders(EmbedConfig config) {
    List<String> ancestors = config.ancestors().orElse(List.of());
    for (String ancestor : ancestors) {
      if (!ORIGIN.matcher(ancestor).matches()) {
        throw new IllegalArgumentException("keymend.embed.ancestors: not an origin: " + ancestor);
      }
    }
    frames = ancestors.isEmpty() ? PAGES : block(OURS, String.join(" ", ancestors), "cross-origin");
  }

  /** The headers for an answer at an address. */
  HeaderBlock at(String path) {
    if (path == null) {
      return PAGES;
    }
    if (path.startsWith(Picture.MEDIA)) {
      return PICTURES;
    }
    return path.startsWith(FRAMES) ? frames : isShared(path) ? SHARED : PAGES;
  }

  private static boolean isShared(String path) {
    boolean badge = path.startsWith(StatusPages.ADDRESS + "/") && path.endsWith(StatusPages.BADGE);
    return badge || path.equals("/embed.js");
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(
            context -> {
              at(context.request().path()).addTo(context.response().headers());
              context.next();
            });
  }

  private static HeaderBlock block(String styles, String ancestors, String readers) {
    return new HeaderBlock()
        .add(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src "
                + styles
                + "; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors "
                + ancestors
                + "; object-src 'none'")
        .add("X-Content-Type-Options", "nosniff")
        // Not no-referrer: browsers would then send "Origin: null" with a form.
        .add("Referrer-Policy", "same-origin")
        .add(
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()")
        .add("Cross-Origin-Opener-Policy", "same-origin")
        .add("Cross-Origin-Resource-Policy", readers)
        .add("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
}
