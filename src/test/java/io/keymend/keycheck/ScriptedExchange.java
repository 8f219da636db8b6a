package io.keymend.keycheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A raw socket that plays all exchanges, well or badly; the first path segment names which. */
final class ScriptedExchange implements AutoCloseable {
  private final int port;
  private volatile ServerSocket server;
  private volatile Future<?> acceptor;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "scripted-exchange");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private volatile Script script = Faults.ANSWER_WELL;

  ScriptedExchange() {
    listen(0);
    port = server.getLocalPort();
  }

  /** What to do with a request that has been read. */
  interface Script {
    void play(Arrival arrival, Socket socket) throws IOException;
  }

  /** One request as it came over the wire. */
  record Arrival(
      String exchange, String method, String target, Map<String, String> headers, String body) {
    String path() {
      return target.split("\\?", 2)[0];
    }

    boolean asksForTheTime() {
      return path().toLowerCase(Locale.ROOT).endsWith("/time");
    }

    boolean asksForTheStatus() {
      return path().toLowerCase(Locale.ROOT).endsWith("status");
    }

    /** Whether nothing of a key belongs into it. */
    boolean isPublic() {
      return asksForTheTime() || asksForTheStatus() || PracticeServed.isPublic(this);
    }
  }

  String address(String exchange) {
    return "http://127.0.0.1:" + port + "/" + exchange;
  }

  /** Plays something else from now on, and forgets what has arrived. */
  void play(Script next) {
    script = next;
    arrivals.clear();
  }

  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /** Refuses connections until told to listen again. */
  void hangUp() {
    try {
      server.close();
      acceptor.get(); // until then the system may still let a caller in
    } catch (IOException | InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  void listenAgain() {
    listen(port);
  }

  @Override
  public void close() {
    hangUp();
    threads.shutdownNow();
  }

  private void listen(int where) {
    try {
      server = new ServerSocket(where, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerSocket listening = server;
    acceptor = threads.submit(() -> accept(listening));
  }

  private void accept(ServerSocket listening) {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Arrival arrival = read(socket.getInputStream());
      arrivals.add(arrival);
      script.play(arrival, socket);
    } catch (IOException gone) {
      // the caller has given up, as it should on most of these scripts
    }
  }

  private static Arrival read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no whole request");
      }
      head.write(next);
    }
    String[] lines = head.toString(ISO_8859_1).split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(":\\s*", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), ISO_8859_1);
    String[] line = lines[0].split(" ");
    int second = line[1].indexOf('/', 1);
    return new Arrival(
        line[1].substring(1, second), line[0], line[1].substring(second), headers, body);
  }
}
