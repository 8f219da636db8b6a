package io.keymend.exchange;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One call under way: collects the answer up to the size limit and turns every fault into a value.
 *
 * <p>No exception of the HTTP client is looked at or passed on, since it may quote a header.
 */
final class PendingReply {
  private final Consumer<Reply> done;
  private final Buffer body = Buffer.buffer();
  private HttpClientRequest request;
  private boolean abandoned;

  PendingReply(Consumer<Reply> done) {
    this.done = done;
  }

  void start(Future<HttpClientRequest> opening, String text) {
    opening.onFailure(e -> fail(Reply.Reason.UNREACHABLE)).onSuccess(opened -> send(opened, text));
  }

  /** Gives up: the connection is closed, whatever still arrives is dropped. */
  synchronized void abandon() {
    abandoned = true;
    if (request != null) {
      request.reset();
    }
  }

  private void send(HttpClientRequest opened, String text) {
    synchronized (this) {
      request = opened;
      if (abandoned) {
        opened.reset();
        return;
      }
    }
    // The future below says the same; without a handler the client would log every cut connection.
    opened.exceptionHandler(e -> fail(Reply.Reason.UNREACHABLE));
    opened.response().onFailure(e -> fail(Reply.Reason.UNREACHABLE)).onSuccess(this::receive);
    if (text.isEmpty()) {
      opened.end();
    } else {
      opened.end(text);
    }
  }

  private void receive(HttpClientResponse response) {
    response
        .exceptionHandler(e -> fail(Reply.Reason.CUT_OFF))
        .handler(this::append)
        .endHandler(end -> done.accept(answer(response)));
  }

  private Reply answer(HttpClientResponse response) {
    return new Reply.Answer(
        response.statusCode(),
        body.getBytes(),
        Optional.ofNullable(response.getHeader("Date")),
        Optional.ofNullable(response.getHeader("Retry-After")));
  }

  private void append(Buffer chunk) {
    if (body.length() + chunk.length() > ExchangeClient.MAX_BYTES) {
      fail(Reply.Reason.TOO_LARGE);
      abandon();
      return;
    }
    body.appendBuffer(chunk);
  }

  private void fail(Reply.Reason reason) {
    done.accept(new Reply.None(reason));
  }
}
