package io.keymend.keycheck;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What must never be: logs and shows what is posted, so that a test can see itself fail. */
@ApplicationScoped
@IfBuildProperty(name = "keymend.leak-on-purpose", stringValue = "true")
class LeakingRoute {
  static final String PATH = "/leak-on-purpose";
  private static final Logger LOG = Logger.getLogger(LeakingRoute.class);

  void register(@Observes Router router) {
    router.post(PATH).order(-10).handler(LeakingRoute::leak);
  }

  private static void leak(RoutingContext context) {
    LOG.tracef("posted: %s", context.body().asString());
    context.response().end(context.body().buffer());
  }
}
