package io.keymend.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** All exchanges let every call in and answer none. */
public class HungExchanges implements QuarkusTestResourceLifecycleManager {
  private static final AtomicInteger CALLS = new AtomicInteger();
  private final List<Socket> held = new ArrayList<>();
  private ServerSocket server;

  /** How many connections there were. */
  static int calls() {
    return CALLS.get();
  }

  @Override
  public Map<String, String> start() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/exchanges"))) {
      server = new ServerSocket(0, 500);
      Thread acceptor = new Thread(this::accept, "hung-exchanges");
      acceptor.setDaemon(true);
      acceptor.start();
      Map<String, String> settings = new HashMap<>();
      files.forEach(
          file -> {
            String id = file.getFileName().toString().replace(".yaml", "");
            // Each has an address of its own, so that none waits for the connections of another.
            String host = "http://127.0.1." + (settings.size() + 1);
            String address = host + ":" + server.getLocalPort() + "/" + id;
            settings.put("keymend.exchanges." + id + ".base-url", address);
          });
      settings.put("keymend.outbound.insecure", "true");
      settings.put("keymend.practice.enabled", "false");
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A socket that nobody holds would be closed with the garbage. */
  private void accept() {
    try {
      while (true) {
        held.add(server.accept());
        CALLS.incrementAndGet();
      }
    } catch (IOException closed) {
      // the bench is over
    }
  }
}
