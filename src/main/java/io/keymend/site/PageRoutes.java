package io.keymend.site;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers every address that is prepared, on the event loop; passes all others on. */
@ApplicationScoped
class PageRoutes {
  static final int ORDER = -1_000_000;

  private final Pages pages;
  private final ErrorPages errors;

  PageRoutes(Pages pages, ErrorPages errors) {
    this.pages = pages;
    this.errors = errors;
  }

  void register(@Observes Router router) {
    router.route().order(ORDER).handler(this::answer);
  }

  private void answer(RoutingContext context) {
    HttpServerRequest request = context.request();
    PreparedPage page = pages.at(request.path());
    if (page == null) {
      context.next();
    } else if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
      page.write(request);
    } else {
      request.response().putHeader("Allow", "GET, HEAD");
      errors.write(request, 405);
    }
  }
}
