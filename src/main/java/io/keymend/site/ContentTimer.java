package io.keymend.site;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for changes of the content again and again, more often than the scheduler could. */
@ApplicationScoped
class ContentTimer {
  private static final Logger LOG = Logger.getLogger(ContentTimer.class);
  private static final int LAST = Interceptor.Priority.APPLICATION + 500;

  private final ContentWatch watch;
  private final Vertx vertx;
  private final Duration pause;
  private volatile long timer;
  private volatile boolean ended;

  ContentTimer(
      ContentWatch watch,
      Vertx vertx,
      @ConfigProperty(name = "keymend.content.look-every") Duration pause) {
    this.watch = watch;
    this.vertx = vertx;
    this.pause = pause;
  }

  /** Once the first load is done; never where the pause is zero. */
  void start(@Observes @Priority(LAST) StartupEvent event) {
    if (!pause.isZero()) {
      wind();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    // The event loops outlive a reload in development; a timer of the old state must not.
    ended = true;
    vertx.cancelTimer(timer);
  }

  private void wind() {
    timer =
        vertx.setTimer(
            pause.toMillis(), id -> vertx.executeBlocking(this::look).onFailure(this::tell));
  }

  private void tell(Throwable fault) {
    LOG.error("the content could not be looked at", fault);
  }

  private Void look() {
    try {
      watch.look();
    } finally {
      if (!ended) {
        wind();
      }
    }
    return null;
  }
}
