package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.connection.Platform;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged portal while bulk calls run, and looks whether all that it acknowledged is
 * there when it has started again, and nothing by halves.
 *
 * <p>Every bulk call gives the same connections its own number as label and brings as many new
 * ones. Not part of the tests: {@code ./mvnw package -DskipTests}, then {@code ./mvnw test -Pbench
 * -Dtest=KillBench -Dkills=100}.
 */
class KillBench {
  private static final Path PORTAL = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int ROWS = 1000;
  private static final Duration LONG = Duration.ofSeconds(120);
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONG).build();
  private final Random random = new Random(1);
  private final AtomicInteger acknowledged = new AtomicInteger();
  private int sent;
  private int port;

  @TempDir Path data;

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    int kills = Integer.getInteger("kills", 20);
    int lost = 0;
    for (int kill = 1; kill <= kills; kill++) {
      Process portal = start();
      lost += lostAccordingToThePortal();
      Thread killer = new Thread(() -> killSoon(portal, 200 + random.nextInt(2500)));
      killer.start();
      bulkUntilItIsGone();
      killer.join();
      portal.waitFor();
      lost += lostInTheFile();
      System.out.printf(
          "%d kills, %d bulk calls sent, the last acknowledged one is %d, %d connections lost%n",
          kill, sent, acknowledged.get(), lost);
    }
    assertEquals(0, lost);
  }

  private Process start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder command = new ProcessBuilder("java", "-jar", PORTAL.toAbsolutePath().toString());
    command.environment().put("KEYMEND_API_TOKEN", "test-token");
    command.environment().put("KEYMEND_DATA_DIR", data.toString());
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    command.redirectOutput(data.resolve("out.log").toFile()).redirectErrorStream(true);
    Process portal = command.start();
    long end = System.nanoTime() + LONG.toNanos();
    while (status("no-such-connection") != 404) {
      boolean ended = portal.waitFor(100, TimeUnit.MILLISECONDS);
      assertTrue(!ended && System.nanoTime() < end, "the portal did not start");
    }
    return portal;
  }

  private void killSoon(Process portal, int millis) {
    try {
      portal.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    portal.destroyForcibly();
  }

  private void bulkUntilItIsGone() {
    try {
      while (true) {
        int number = ++sent;
        HttpResponse<String> answer =
            client.send(
                call("").PUT(BodyPublishers.ofString(body(number))).build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        acknowledged.set(number);
      }
    } catch (IOException e) {
      // Gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String body(int number) {
    List<Map<String, Object>> rows =
        IntStream.range(0, 2 * ROWS)
            .mapToObj(i -> i < ROWS ? "same-" + i : "new-" + number + "-" + i)
            .map(id -> Platform.with(Platform.row(id, "okx", HASH), "label", "" + number))
            .toList();
    return Platform.written(rows);
  }

  /** Asks for some of what was acknowledged last. */
  private int lostAccordingToThePortal() throws Exception {
    int last = acknowledged.get();
    int lost = 0;
    for (int i = 0; last > 0 && i < 50; i++) {
      HttpResponse<String> answer =
          client.send(call("/same-" + random.nextInt(ROWS)).build(), BodyHandlers.ofString());
      int label = new ObjectMapper().readTree(answer.body()).path("label").asInt();
      lost += label >= last ? 0 : 1;
      lost += status("new-" + last + "-" + (ROWS + random.nextInt(ROWS))) == 200 ? 0 : 1;
    }
    return lost;
  }

  /** Counts in the file what a bulk call left out or left by halves. */
  private int lostInTheFile() throws IOException, SQLException {
    int last = acknowledged.get();
    if (last == 0) {
      return 0;
    }
    // A copy: what H2 does when it closes a file must not help the portal.
    Files.copy(
        data.resolve("keymend.mv.db"),
        data.resolve("copy.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    String address = "jdbc:h2:file:" + data.resolve("copy");
    try (Connection file = DriverManager.getConnection(address, "keymend", "keymend")) {
      int old = count(file, "id like 'same-%' and cast(label as integer) < " + last);
      int labels = count(file, "id like 'same-%'", "count(distinct label)");
      int groups = count(file, "id like 'new-%'", "count(distinct label)");
      int fresh = count(file, "id like 'new-%'");
      int acknowledgedNow = count(file, "id like 'new-" + last + "-%'");
      return old + labels - 1 + groups * ROWS - fresh + ROWS - acknowledgedNow;
    }
  }

  private static int count(Connection file, String where) throws SQLException {
    return count(file, where, "count(*)");
  }

  private static int count(Connection file, String where, String what) throws SQLException {
    try (Statement statement = file.createStatement();
        ResultSet result =
            statement.executeQuery("select " + what + " from connection where " + where)) {
      result.next();
      return result.getInt(1);
    }
  }

  private int status(String id) throws InterruptedException {
    try {
      return client.send(call("/" + id).build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private HttpRequest.Builder call(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + Platform.CONNECTIONS + path))
        .timeout(LONG)
        .header("Authorization", "Bearer test-token")
        .header("Content-Type", "application/json");
  }
}
