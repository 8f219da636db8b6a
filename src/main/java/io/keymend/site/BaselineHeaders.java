package io.keymend.site;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The security headers that every answer carries, whatever it is (SECURITY, section 4.2). */
@ApplicationScoped
class BaselineHeaders {
  /** Runs after the prepared pages, which carry these headers already, and before all else. */
  static final int ORDER = PageRoutes.ORDER + 1;

  static final HeaderBlock ALL =
      new HeaderBlock()
          .add(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'; object-src 'none'")
          .add("X-Content-Type-Options", "nosniff")
          .add("X-Frame-Options", "DENY")
          // Not no-referrer: browsers would then send "Origin: null" with a form.
          .add("Referrer-Policy", "same-origin")
          .add(
              "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()")
          .add("Cross-Origin-Opener-Policy", "same-origin")
          .add("Cross-Origin-Resource-Policy", "same-origin")
          .add("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

  void register(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(
            context -> {
              ALL.addTo(context.response().headers());
              context.next();
            });
  }
}
