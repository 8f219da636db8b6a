package io.keymend.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * The only class that sends anything out, and only to hosts that an exchange file names.
 *
 * <p>It follows no redirect, unpacks nothing, retries nothing and reads at most 256 KiB. Giving up
 * on the returned Uni cancels the call, also in the middle of a dripping body.
 */
@ApplicationScoped
public class ExchangeClient {
  static final int MAX_BYTES = 256 * 1024;
  private static final int CONNECT_MILLIS = 5000;

  private final HttpClient client;
  private final Exchanges exchanges;

  /** Prepares the client; nothing is sent yet. */
  public ExchangeClient(Vertx vertx, Exchanges exchanges, OutboundConfig config) {
    this.exchanges = exchanges;
    HttpClientOptions options =
        towardsOutside(config)
            .setKeepAliveTimeout(2)
            .setMaxPoolSize(20)
            .setDecompressionSupported(false);
    this.client = vertx.createHttpClient(options);
  }

  /**
   * Sends one request.
   *
   * @param host base address from an environment
   * @throws IllegalArgumentException when no exchange file names the host
   */
  public Uni<Reply> send(URI host, SignedRequest request) {
    if (!exchanges.allows(host)) {
      throw new IllegalArgumentException("not the address of an exchange");
    }
    return Uni.createFrom()
        .emitter(
            emitter -> {
              PendingReply pending = new PendingReply(emitter::complete);
              emitter.onTermination(pending::abandon);
              pending.start(client.request(options(host, request)), request.body());
            });
  }

  /** What every client of the portal begins with: five seconds to connect, the operator's proxy. */
  public static HttpClientOptions towardsOutside(OutboundConfig config) {
    HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS);
    config
        .proxy()
        .ifPresent(
            proxy ->
                options.setProxyOptions(
                    new ProxyOptions().setHost(proxy.getHost()).setPort(proxy.getPort())));
    return options;
  }

  @PreDestroy
  void close() {
    client.close().toCompletionStage().toCompletableFuture().orTimeout(1, TimeUnit.SECONDS);
  }

  private static RequestOptions options(URI host, SignedRequest request) {
    boolean tls = "https".equals(host.getScheme());
    int port = host.getPort() > 0 ? host.getPort() : tls ? 443 : 80;
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(request.method()))
            .setHost(host.getHost())
            .setPort(port)
            .setSsl(tls)
            .setFollowRedirects(false)
            .setURI(host.getRawPath() + request.target())
            .putHeader("User-Agent", "Keymend")
            .putHeader("Accept", "application/json");
    request.headers().forEach(options::putHeader);
    return options;
  }
}
