package io.keymend.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.util.Map;

/** An HTTP proxy through which every call takes {@value #MILLIS} ms longer. */
public class DelayingProxy implements QuarkusTestResourceLifecycleManager {
  static final int MILLIS = 200;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = vertx.createHttpClient();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    server = vertx.createHttpServer().requestHandler(this::receive);
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    return Map.of("keymend.outbound.proxy", "http://127.0.0.1:" + server.actualPort());
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void receive(HttpServerRequest request) {
    request.body().onSuccess(body -> vertx.setTimer(MILLIS, timer -> forward(request, body)));
  }

  private void forward(HttpServerRequest request, Buffer body) {
    RequestOptions target =
        new RequestOptions().setAbsoluteURI(request.absoluteURI()).setMethod(request.method());
    client
        .request(target)
        .compose(
            call -> {
              request
                  .headers()
                  .forEach(header -> call.putHeader(header.getKey(), header.getValue()));
              return call.send(body);
            })
        .onSuccess(reply -> answer(request, reply))
        .onFailure(broken -> request.response().setStatusCode(502).end());
  }

  private static void answer(HttpServerRequest request, HttpClientResponse reply) {
    reply
        .body()
        .onSuccess(
            body -> {
              request.response().setStatusCode(reply.statusCode());
              request.response().headers().addAll(reply.headers());
              request.response().end(body);
            });
  }
}
