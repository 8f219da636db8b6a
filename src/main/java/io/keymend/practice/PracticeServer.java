package io.keymend.practice;

import io.keymend.practice.Answer.Reply;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** The HTTP server of the practice exchanges: the first path segment names exchange and site. */
@ApplicationScoped
class PracticeServer {

  private static final Logger LOG = Logger.getLogger(PracticeServer.class);
  private static final int MAX_BODY = 64 * 1024;
  // longer than any client waits, so that a silent connection does not stay for ever
  private static final int IDLE_SECONDS = 120;

  private final PracticeConfig config;
  private final Vertx vertx;
  private final Dialects dialects;
  private final Clock clock;
  private final Wire wire;
  private HttpServer server;

  PracticeServer(PracticeConfig config, Vertx vertx, Dialects dialects, Clock clock) {
    this.config = config;
    this.vertx = vertx;
    this.dialects = dialects;
    this.clock = clock;
    this.wire = new Wire(vertx);
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      listen();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (server != null) {
      server.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  /** Where it listens, which is only known here when the configured port is 0. */
  int port() {
    return server.actualPort();
  }

  private void listen() {
    Set<String> exchanges = dialects.exchanges(); // reads the files: a broken one stops the start
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost("127.0.0.1")
            .setPort(config.port())
            .setIdleTimeout(IDLE_SECONDS);
    server = vertx.createHttpServer(options).requestHandler(this::receive);
    server.listen().toCompletionStage().toCompletableFuture().join();
    LOG.infof(
        "%d practice exchanges on http://127.0.0.1:%d: %s",
        exchanges.size(), port(), String.join(", ", exchanges));
  }

  private void receive(HttpServerRequest request) {
    Buffer body = Buffer.buffer();
    request.handler(
        part -> {
          if (body.length() <= MAX_BODY) {
            body.appendBuffer(part);
          }
        });
    request.endHandler(end -> respond(request, body));
  }

  private void respond(HttpServerRequest request, Buffer body) {
    Instant at = clock.instant().plus(Duration.ofMillis(config.clockAheadMillis()));
    try {
      wire.send(request, body.length() > MAX_BODY ? tooLarge() : answer(request, body, at), at);
    } catch (RuntimeException broken) {
      LOG.error("a practice exchange failed", broken);
      wire.send(request, Reply.text(500, "The practice exchange itself is broken"), at);
    }
  }

  private Answer answer(HttpServerRequest request, Buffer body, Instant at) {
    PracticePath path = PracticePath.of(request.path());
    return dialects
        .find(path)
        .map(dialect -> dialect.answer(call(request, path.rest(), body, at)))
        .orElseGet(() -> Reply.text(404, "No practice exchange of this name"));
  }

  private static Call call(HttpServerRequest request, String path, Buffer body, Instant at) {
    return new Call(
        request.method().name(),
        path,
        request.query() == null ? "" : request.query(),
        Wire.headers(request),
        body.toString(),
        at);
  }

  private static Answer tooLarge() {
    return Reply.text(413, "Too large");
  }
}
