package io.keymend.site;

import io.keymend.exchange.Unquoted;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Logs what nobody caught, without its message: that of an unreadable form quotes the form. */
@ApplicationScoped
class UncaughtFaults {
  private static final Logger LOG = Logger.getLogger(UncaughtFaults.class);

  void register(@Observes StartupEvent event, Vertx vertx) {
    vertx.exceptionHandler(e -> LOG.error(Unquoted.of(e)));
  }
}
