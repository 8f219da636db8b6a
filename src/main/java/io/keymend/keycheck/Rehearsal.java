package io.keymend.keycheck;

import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Posts a made-up paste to the portal itself once it has started.
 *
 * <p>Some four hundred classes are loaded by the first local check; a customer would wait for them.
 * The paste is a masked one, so that nothing can be sent to an exchange.
 */
@ApplicationScoped
class Rehearsal {
  private static final Logger LOG = Logger.getLogger(Rehearsal.class);
  private static final String PASTE = "exchange=binance&environment=live&key=****&secret=*****";

  private final Vertx vertx;
  private final boolean wanted;

  Rehearsal(Vertx vertx, @ConfigProperty(name = "keymend.rehearsal") boolean wanted) {
    this.vertx = vertx;
    this.wanted = wanted;
  }

  void start(@ObservesAsync HttpServerStart started) {
    if (wanted) {
      HttpServerOptions server = started.options();
      LOG.info("the tester looks at a made-up paste");
      at(server.getHost(), server.getPort())
          .onFailure(fault -> LOG.warn("the tester did not answer its own portal", fault));
    }
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
