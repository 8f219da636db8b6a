package io.keymend.connection;

import io.keymend.exchange.ExchangeClient;
import io.keymend.exchange.OutboundConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Posts to the platform's own address, which the operator sets; follows no redirect and reads no
 * body. No credential comes near it.
 */
@ApplicationScoped
class HookClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client;

  HookClient(Vertx vertx, OutboundConfig config) {
    this.client = vertx.createHttpClient(ExchangeClient.towardsOutside(config).setKeepAlive(false));
  }

  /** Sends JSON and waits for the status, ten seconds at most: true when that is a 2xx. */
  boolean post(URI url, String body, String signature) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(url.toString())
            .setFollowRedirects(false)
            .putHeader("User-Agent", "Keymend")
            .putHeader("Content-Type", "application/json")
            .putHeader(Hook.SIGNATURE, signature);
    int status =
        Uni.createFrom()
            .<Integer>emitter(
                emitter ->
                    client
                        .request(options)
                        .onFailure(e -> emitter.complete(0))
                        .onSuccess(
                            request -> {
                              emitter.onTermination(request::reset);
                              status(request, body, emitter::complete);
                            }))
            .ifNoItem()
            .after(PATIENCE)
            .recoverWithItem(0)
            .await()
            .indefinitely();
    return status / 100 == 2;
  }

  @PreDestroy
  void close() {
    client.close().toCompletionStage().toCompletableFuture().orTimeout(1, TimeUnit.SECONDS);
  }

  /** Once the status is there nothing more is read. */
  private static void status(HttpClientRequest request, String body, IntConsumer told) {
    request.exceptionHandler(e -> told.accept(0));
    request
        .response()
        .onFailure(e -> told.accept(0))
        .onSuccess(
            response -> {
              // Without a handler the client logs that we end the answer ourselves.
              response.exceptionHandler(e -> {});
              told.accept(response.statusCode());
              request.reset();
            });
    request.end(body);
  }
}
