package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server over real connections: who answers, with what clock, and how it goes wrong. */
class PracticeServerTest {

  private static final long AHEAD = 90_000;
  private static final Vertx VERTX = Vertx.vertx();
  private static final PracticeServer SERVER = server(new Settings(true, 0, AHEAD));
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private record Settings(boolean enabled, int port, long clockAheadMillis)
      implements PracticeConfig {}

  /** How a raw connection ended, and what came before. */
  private record Raw(String text, boolean ended) {}

  @BeforeAll
  static void start() {
    SERVER.start(new StartupEvent());
  }

  @AfterAll
  static void stop() {
    SERVER.stop(new ShutdownEvent());
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void givesTheTimeOfAClockThatRunsAhead() throws Exception {
    HttpResponse<String> reply = get("/binance/api/v3/time");

    assertEquals(200, reply.statusCode());
    assertEquals("application/json", reply.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(
        "{\"serverTime\":" + Customer.NOON.plusMillis(AHEAD).toEpochMilli() + "}", reply.body());
  }

  @Test
  void answersASignedGetAndASignedPost() throws Exception {
    Call kraken = Customer.of(Keys.named("kraken", "works")).kraken("/0/private/GetApiKeyInfo", 7);

    assertTrue(get(target("works"), "works").body().contains("\"enableReading\":true"));
    assertTrue(post("/kraken" + kraken.path(), kraken).body().contains("\"query-funds\""));
  }

  @Test
  void refusesUnknownExchangesAndLargeBodies() throws Exception {
    Call large = new Call("POST", "", "", Map.of(), "x".repeat(64 * 1024 + 1), null);

    assertEquals(404, get("/").statusCode());
    assertEquals(404, get("/nobody/api/v3/time").statusCode());
    assertEquals(404, get("/binance").statusCode());
    assertEquals(413, post("/kraken/0/private/Balance", large).statusCode());
  }

  @Test
  void repliesWithHeadersOfTheirOwn() throws Exception {
    HttpResponse<String> redirect = get(target("redirect"), "redirect");
    HttpResponse<String> tooMany = get(target("too-many"), "too-many");

    assertEquals(302, redirect.statusCode());
    assertTrue(redirect.headers().firstValue("Location").orElse("").startsWith("https://"));
    assertEquals("30", tooMany.headers().firstValue("Retry-After").orElse(""));
    assertTrue(get(target("huge"), "huge").body().length() > 256 * 1024);
  }

  @Test
  void datesEveryReplyByItsOwnClock() throws Exception {
    for (String target : List.of("/binance/api/v3/time", target("html"), "/nobody/at/all")) {
      assertEquals(
          "Sun, 01 Mar 2026 12:01:30 GMT", get(target).headers().firstValue("Date").orElse(""));
    }
    assertTrue(raw("cut").text().contains("Date: Sun, 01 Mar 2026 12:01:30 GMT"));
  }

  @Test
  void slowDribblesAndDoesNotEnd() throws IOException {
    Raw slow = raw("slow");

    assertTrue(slow.text().startsWith("HTTP/1.1 200"), slow.text());
    assertTrue(slow.text().endsWith("\r\n\r\n1\r\n{\r\n"), slow.text());
    assertFalse(slow.ended());
  }

  @Test
  void silentKeepsTheConnectionAndSaysNothing() throws IOException {
    assertEquals(new Raw("", false), raw("silent"));
  }

  @Test
  void cutEndsBeforeTheAnnouncedLength() throws IOException {
    Raw cut = raw("cut");
    String body = cut.text().substring(cut.text().indexOf("\r\n\r\n") + 4);

    assertTrue(cut.ended());
    assertFalse(body.isEmpty());
    assertTrue(
        cut.text().toLowerCase().contains("content-length: " + body.length() * 2), cut.text());
    assertThrows(IOException.class, () -> get(target("cut"), "cut"));
  }

  @Test
  void resetEndsBeforeTheFirstByte() throws IOException {
    assertEquals(new Raw("", true), raw("reset"));
  }

  @Test
  void doesNotListenUnlessEnabled() throws IOException {
    int free = freePort();
    PracticeServer off = server(new Settings(false, free, 0));

    off.start(new StartupEvent());
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", free).close());
    off.stop(new ShutdownEvent());
  }

  private static PracticeServer server(PracticeConfig config) {
    Clock noon = Clock.fixed(Customer.NOON, ZoneOffset.UTC);
    Dialects dialects = new Dialects(new PracticeFiles(), VerifiersTest.verifiers());
    return new PracticeServer(config, VERTX, dialects, noon);
  }

  /** The call for a key's rights, signed at the time of the server. */
  private static String target(String name) {
    Customer late = new Customer(Keys.named("binance", name), Customer.NOON.plusMillis(AHEAD));
    return "/binance" + late.binance("/sapi/v1/account/apiRestrictions").target();
  }

  private static HttpResponse<String> get(String target) throws Exception {
    return get(target, "works");
  }

  private static HttpResponse<String> get(String target, String name) throws Exception {
    return CLIENT.send(
        request(target).header("X-MBX-APIKEY", Keys.named("binance", name).key()).build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String target, Call call) throws Exception {
    HttpRequest.Builder request = request(target).POST(BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + target))
        .timeout(Duration.ofSeconds(5));
  }

  private static Raw raw(String name) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
      socket.setSoTimeout(400); // far less than the second between two bytes
      String key = Keys.named("binance", name).key();
      String request =
          "GET %s HTTP/1.1\r\nHost: practice\r\nX-MBX-APIKEY: %s\r\n\r\n"
              .formatted(target(name), key);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(socket);
    }
  }

  private static Raw read(Socket socket) throws IOException {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    boolean ended = true;
    try {
      socket.getInputStream().transferTo(came);
    } catch (SocketTimeoutException open) {
      ended = false;
    } catch (SocketException reset) {
      // an end as good as any
    }
    return new Raw(came.toString(StandardCharsets.US_ASCII), ended);
  }

  private static int freePort() throws IOException {
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
