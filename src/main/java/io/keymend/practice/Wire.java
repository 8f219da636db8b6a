package io.keymend.practice;

import io.keymend.practice.Answer.Fault;
import io.keymend.practice.Answer.Reply;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Puts an answer on the wire, or a fault in its place. */
final class Wire {

  private static final long SECOND = 1000;
  private static final int DRIBBLED_BYTES = 120;
  private static final String HALF_A_BODY = "{\"code\":0,\"data\":";

  private final Vertx vertx;

  Wire(Vertx vertx) {
    this.vertx = vertx;
  }

  /** The headers of a request; of one sent twice, the first. */
  static Map<String, String> headers(HttpServerRequest request) {
    return request.headers().entries().stream()
        .collect(
            Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                Map.Entry::getValue,
                (first, second) -> first));
  }

  /** Sends an answer, dated by the clock of the exchange. */
  void send(HttpServerRequest request, Answer answer, Instant at) {
    request.response().putHeader("Date", Places.httpDate(at));
    if (answer instanceof Reply reply) {
      write(request.response(), reply);
    } else if (answer instanceof Fault fault) {
      play(request, fault);
    }
  }

  private static void write(HttpServerResponse response, Reply reply) {
    response.setStatusCode(reply.status()).putHeader("Content-Type", reply.type());
    reply.headers().forEach(response::putHeader);
    response.end(reply.body());
  }

  private void play(HttpServerRequest request, Fault fault) {
    switch (fault) {
      case SLOW -> dribble(request.response());
      case SILENT -> {} // the client's deadline has to end this
      case CUT -> cut(request);
      case RESET -> request.connection().close();
    }
  }

  private void dribble(HttpServerResponse response) {
    response.setChunked(true).putHeader("Content-Type", "application/json").write("{");
    AtomicInteger left = new AtomicInteger(DRIBBLED_BYTES);
    long timer = vertx.setPeriodic(SECOND, tick -> drip(response, left, tick));
    response.closeHandler(gone -> vertx.cancelTimer(timer));
  }

  private void drip(HttpServerResponse response, AtomicInteger left, long timer) {
    if (left.decrementAndGet() > 0) {
      response.write(" ");
    } else {
      vertx.cancelTimer(timer);
      response.end("}");
    }
  }

  private static void cut(HttpServerRequest request) {
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Content-Length", String.valueOf(HALF_A_BODY.length() * 2))
        .write(HALF_A_BODY)
        .onComplete(written -> request.connection().close());
  }
}
