package io.keymend.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the place of OKX's live site and answers as a test wants it. */
public class MoodyExchange implements QuarkusTestResourceLifecycleManager {
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static volatile int status;
  private static volatile String body;
  private HttpServer server;

  /** From now on answers so, and counts anew. */
  static void answers(int code, String text) {
    status = code;
    body = text;
    CALLS.set(0);
  }

  /** How many calls there were since then. */
  static int calls() {
    return CALLS.get();
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", MoodyExchange::answer);
    server.start();
    return Map.of(
        "keymend.exchanges.okx.base-url",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        // Nothing listens on the port that means "none".
        "keymend.exchanges.kraken.base-url",
        "http://127.0.0.1:1",
        "keymend.outbound.insecure",
        "true");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    CALLS.incrementAndGet();
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Retry-After", "120");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
