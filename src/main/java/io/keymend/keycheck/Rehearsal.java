package io.keymend.keycheck;

import io.keymend.connection.Belonging;
import io.keymend.connection.CheckedKey;
import io.keymend.connection.Connections;
import io.keymend.connection.Visitor;
import io.keymend.exchange.Environment;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Posts a made-up paste to the portal itself once it has started, and looks up a made-up account.
 *
 * <p>Some four hundred classes are loaded by the first local check; a customer would wait for them.
 * The first question to the database takes longer than an answer waits for the names of
 * connections. The paste is a masked one, so that nothing can be sent to an exchange.
 */
@ApplicationScoped
class Rehearsal {
  private static final Logger LOG = Logger.getLogger(Rehearsal.class);
  private static final String PASTE =
      "exchange=binance&environment=" + Environment.LIVE + "&key=****&secret=*****";

  private static final CheckedKey NOBODYS =
      new CheckedKey(
          "binance", Environment.LIVE, Optional.of("nobody"), false, Instant.EPOCH, "none");

  private final Vertx vertx;
  private final Connections connections;
  private final boolean wanted;

  Rehearsal(
      Vertx vertx,
      Connections connections,
      @ConfigProperty(name = "keymend.rehearsal") boolean wanted) {
    this.vertx = vertx;
    this.connections = connections;
    this.wanted = wanted;
  }

  void start(@ObservesAsync HttpServerStart started) {
    if (wanted) {
      HttpServerOptions server = started.options();
      LOG.info("the tester looks at a made-up paste");
      at(server.getHost(), server.getPort())
          .onFailure(fault -> LOG.warn("the tester did not answer its own portal", fault));
      lookUp().subscribe().with(nobody -> {});
    }
  }

  /** Where a key of an account that nobody has belongs. */
  Uni<Belonging> lookUp() {
    return connections.of(NOBODYS, Visitor.ANYBODY);
  }

  /** The beginning of the portal's answer, its status line; fails when there is none. */
  Future<String> at(String host, int port) {
    NetClient client = vertx.createNetClient();
    return client
        .connect(port, host)
        .flatMap(Rehearsal::answer)
        .onComplete(ended -> client.close());
  }

  private static Future<String> answer(NetSocket socket) {
    Buffer read = Buffer.buffer();
    return Future.<String>future(
        whole -> {
          socket.handler(read::appendBuffer);
          socket.exceptionHandler(whole::tryFail);
          socket.endHandler(
              end -> whole.tryComplete(read.toString().lines().findFirst().orElse("")));
          socket.write(request()).onFailure(whole::tryFail);
        });
  }

  private static String request() {
    return String.join(
        "\r\n",
        "POST /key-check HTTP/1.1",
        "Host: localhost",
        "Sec-Fetch-Site: same-origin",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + PASTE.length(),
        "Connection: close",
        "",
        PASTE);
  }
}
