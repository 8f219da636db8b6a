package io.keymend.site;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;

/** The colours that the reader of the current request has chosen, for the layout. */
@ApplicationScoped
@Named("appearance")
public class Appearance {
  private static final String NAME = "keymend.theme";

  /** Notes the choice of every request that is not for a prepared page. */
  void register(@Observes Router router) {
    router
        .route()
        .order(BaselineHeaders.ORDER)
        .handler(
            context -> {
              Theme theme = of(context.request());
              if (theme != Theme.SYSTEM && VertxContext.isOnDuplicatedContext()) {
                ContextLocals.put(NAME, theme);
              }
              context.next();
            });
  }

  /** What the root element of the page gets; prepared pages get it when they are sent. */
  public String attribute() {
    return VertxContext.isOnDuplicatedContext()
        ? ContextLocals.<Theme>get(NAME).orElse(Theme.SYSTEM).attribute()
        : Theme.SYSTEM.attribute();
  }

  /** The choice that a request carries. */
  static Theme of(HttpServerRequest request) {
    if (!request.headers().contains("Cookie")) {
      return Theme.SYSTEM;
    }
    Cookie cookie = request.getCookie(Theme.COOKIE);
    return cookie == null ? Theme.SYSTEM : Theme.find(cookie.getValue());
  }
}
