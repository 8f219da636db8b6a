package io.keymend.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The platform's own site, whose pages may show the portal's frames.
 *
 * <p>A real server: browsers keep pages that a test makes up from asking anything of this machine.
 */
public class PlatformSite implements QuarkusTestResourceLifecycleManager {
  private static final String ANCESTORS = "keymend.embed.ancestors";
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Connect</title><link rel="icon" href="data:,"></head>
      <body><main><h1>Connect an exchange</h1>
      <script>
        const heard = [];
        addEventListener('message', event =>
          heard.push([event.origin, event.data.keymend, ...Object.keys(event.data).sort()].join(' ')));
      </script>
      %s
      </main></body></html>
      """;

  private HttpServer server;

  /** The origin that the portal knows. */
  static String origin() {
    return ConfigProvider.getConfig().getValue(ANCESTORS, String.class);
  }

  /** The same site by a name that the portal does not know. */
  static String unknownOrigin() {
    return "http://localhost:" + URI.create(origin()).getPort();
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/connect", PlatformSite::connect);
    server.start();
    return Map.of(ANCESTORS, "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  /** A page with the line that stands in its address. */
  private static void connect(HttpExchange exchange) throws IOException {
    byte[] page = HTML.formatted(exchange.getRequestURI().getQuery()).getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }
}
