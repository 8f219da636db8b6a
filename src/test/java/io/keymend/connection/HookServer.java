package io.keymend.connection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The platform's server for events, which answers as a test wants it. */
public final class HookServer {
  /** Closes the connection without an answer. */
  static final int CUT = -1;

  /** Never answers. */
  static final int SILENT = -2;

  /** A good status with a body that does not end. */
  static final int ENDLESS = -3;

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status;

  /** One post. */
  record Arrival(String type, String signature, String body) {}

  private HookServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/hook", this::receive);
    server.createContext("/elsewhere", exchange -> arrivals.add(null));
    server.start();
  }

  /** Lets it answer with a status from now on, or in one of the ways above. */
  void answer(int wanted) {
    status = wanted;
  }

  List<Arrival> arrivals() {
    return arrivals;
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    arrivals.add(
        new Arrival(
            exchange.getRequestHeaders().getFirst("Content-Type"),
            exchange.getRequestHeaders().getFirst(Hook.SIGNATURE),
            body));
    switch (status) {
      case SILENT -> {}
      case CUT -> exchange.close();
      case ENDLESS -> {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
          while (!Thread.interrupted()) {
            out.write(new byte[1024]);
          }
        }
      }
      default -> {
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
      }
    }
  }

  /** Starts and ends it, and hands it to the test. */
  public static class Start implements QuarkusTestResourceLifecycleManager {
    private HookServer hook;

    @Override
    public Map<String, String> start() {
      try {
        hook = new HookServer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      int port = hook.server.getAddress().getPort();
      return Map.of("keymend.connections.hook-url", "http://localhost:" + port + "/hook");
    }

    @Override
    public void inject(TestInjector injector) {
      injector.injectIntoFields(hook, field -> field.getType() == HookServer.class);
    }

    @Override
    public void stop() {
      hook.server.stop(0);
    }
  }
}
