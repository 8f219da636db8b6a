package io.keymend.connection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.exchange.OutboundConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** The platform's address for events, and what is sent there. */
@ApplicationScoped
@Startup
class Hook {
  static final String SIGNATURE = "Keymend-Signature";

  private final Optional<URI> url;
  private final Optional<SharedKey> key;
  private final HookClient client;
  private final ObjectMapper json;

  /**
   * Reads the configuration.
   *
   * @throws IllegalArgumentException when the address is not https without leave, or has no key
   */
  Hook(ConnectionConfig config, OutboundConfig outbound, HookClient client, ObjectMapper json) {
    this.url = config.hookUrl();
    this.key = SharedKey.of("hook-key", config.hookKey());
    this.client = client;
    this.json = json;
    url.ifPresent(
        address -> {
          boolean plain = "http".equals(address.getScheme()) && outbound.insecure();
          if (address.getHost() == null || !"https".equals(address.getScheme()) && !plain) {
            throw new IllegalArgumentException("keymend.connections.hook-url must be https");
          }
          if (key.isEmpty()) {
            throw new IllegalArgumentException(
                "keymend.connections.hook-url needs keymend.connections.hook-key");
          }
        });
  }

  /** What the platform gets. */
  private record Event(
      String id,
      String connection,
      String exchange,
      String verdict,
      Instant at,
      String correlationId) {}

  /** Whether there is one. */
  boolean isSet() {
    return url.isPresent();
  }

  /** Sends an event: true when the platform has taken it. */
  boolean takes(HookEvent event, Instant now) {
    String body = written(event);
    long seconds = now.getEpochSecond();
    String signature = HexFormat.of().formatHex(key.orElseThrow().mac(seconds + "." + body));
    return client.post(url.orElseThrow(), body, "t=" + seconds + ",v1=" + signature);
  }

  private String written(HookEvent event) {
    try {
      return json.writeValueAsString(
          new Event(
              event.id, event.connection, event.exchange, "works", event.at, event.correlationId));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written");
    }
  }
}
