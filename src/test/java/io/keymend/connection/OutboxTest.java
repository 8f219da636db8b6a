package io.keymend.connection;

import static io.keymend.connection.Platform.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That the platform learns of a key that works: signed, at least once, and without end of tries.
 */
@QuarkusTest
@TestProfile(OutboxTest.WithHook.class)
class OutboxTest {
  @Inject Connections connections;
  @Inject Outbox outbox;
  @Inject MovableClock clock;

  HookServer server;

  /** A portal that tells a local server. */
  public static class WithHook implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "keymend.outbound.insecure",
          "true",
          "keymend.connections.hook-key",
          "aG9vayBrZXkgb2YgdGhlIHRlc3RzLCBvZiAzMiBieXRlcyEh");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(MovableClock.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(HookServer.Start.class));
    }
  }

  @BeforeEach
  void begin() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              HookEvent.deleteAll();
              Connection.deleteAll();
            });
    Platform.register(row("main", "binance", Platform.hash("binance", "1")));
    server.answer(200);
  }

  @AfterEach
  void end() {
    server.arrivals().clear();
  }

  @Test
  void isToldOnceAndSigned() throws Exception {
    works("live", Optional.of("1"), "RECEIPT234");
    Instant ended = clock.instant();
    clock.move(Duration.ofSeconds(3));
    outbox.deliver();
    outbox.deliver();

    assertEquals(1, server.arrivals().size());
    HookServer.Arrival arrival = server.arrivals().get(0);
    JsonNode body = new ObjectMapper().readTree(arrival.body());
    assertEquals("main", body.get("connection").asText());
    assertEquals("binance", body.get("exchange").asText());
    assertEquals("works", body.get("verdict").asText());
    assertEquals(ended, Instant.parse(body.get("at").asText()));
    assertEquals("RECEIPT234", body.get("correlationId").asText());
    assertEquals(6, body.size());
    long seconds = clock.instant().getEpochSecond();
    String signature =
        HexFormat.of().formatHex(Platform.mac("hook-key", seconds + "." + arrival.body()));
    assertEquals("t=" + seconds + ",v1=" + signature, arrival.signature());
    assertEquals("application/json", arrival.type());
    assertEquals(0, count());
  }

  @Test
  void isSentAgainWithTheSameIdAndLongerAndLongerPausesForADay() throws Exception {
    server.answer(500);
    works("live", Optional.of("1"), "RECEIPT234");
    Instant begin = clock.instant();
    List<Duration> pauses = new ArrayList<>();
    for (int sent = 1; sent <= Outbox.MOST_TRIES; sent++) {
      outbox.deliver();
      assertEquals(sent, server.arrivals().size());
      outbox.deliver();
      assertEquals(sent, server.arrivals().size(), "not before its time");
      Duration pause = Duration.between(clock.instant(), only().nextTry);
      pauses.add(pause);
      clock.move(pause.minusMillis(1));
      outbox.deliver();
      assertEquals(sent, server.arrivals().size(), "not before its time");
      clock.move(Duration.ofMillis(1));
    }
    Set<String> ids = new HashSet<>();
    for (HookServer.Arrival arrival : server.arrivals()) {
      ids.add(new ObjectMapper().readTree(arrival.body()).get("id").asText());
    }
    assertEquals(1, ids.size());
    assertEquals(
        Outbox.MOST_TRIES,
        new HashSet<>(server.arrivals().stream().map(HookServer.Arrival::signature).toList())
            .size());
    for (int i = 1; i < pauses.size(); i++) {
      assertTrue(pauses.get(i).compareTo(pauses.get(i - 1)) > 0, pauses.toString());
    }
    Duration all = Duration.between(begin, clock.instant()).minus(Outbox.KEPT);
    assertTrue(all.toHours() >= 20 && all.toHours() <= 26, all.toString());

    server.answer(200);
    outbox.deliver();
    assertEquals(Outbox.MOST_TRIES, server.arrivals().size(), "given up");
    assertEquals(0, count());
  }

  @Test
  void stopsOnceItIsTaken() {
    server.answer(503);
    works("live", Optional.empty(), "A");
    outbox.deliver();
    server.answer(204);
    clock.move(Duration.ofMinutes(2));
    outbox.deliver();
    clock.move(Duration.ofDays(1));
    outbox.deliver();
    assertEquals(2, server.arrivals().size());
  }

  @Test
  void neitherARedirectNorSilenceNorALongBodyIsFollowed() {
    for (int status : new int[] {302, 307, 400, 404, HookServer.CUT}) {
      server.answer(status);
      works("live", Optional.of("1"), "S" + status);
      outbox.deliver();
      assertEquals(1, server.arrivals().size(), "" + status);
      assertEquals(1, count());
      begin();
      end();
    }
    server.answer(HookServer.ENDLESS);
    works("live", Optional.of("1"), "ENDLESS");
    outbox.deliver();
    assertEquals(0, count());
  }

  @Test
  void severalNodesSendItOnce() {
    for (int i = 0; i < 20; i++) {
      works("live", Optional.of("1"), "R" + i);
    }
    CompletableFuture.allOf(
            java.util.stream.IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(outbox::deliver))
                .toArray(CompletableFuture[]::new))
        .join();
    assertEquals(20, server.arrivals().size());
    assertEquals(0, count());
  }

  @Test
  void nothingIsToldOfWhatProvesNothingForTheConnection() {
    ConnectionLink link = new ConnectionLink("main", "binance", null, "owner-1");
    ask(new CheckedKey("binance", "live", Optional.of("1"), false, clock.instant(), "A"), link);
    ask(new CheckedKey("binance", "testnet", Optional.of("1"), true, clock.instant(), "A"), link);
    ask(new CheckedKey("binance", "live", Optional.of("2"), true, clock.instant(), "A"), link);
    ask(
        new CheckedKey("binance", "live", Optional.of("1"), true, clock.instant(), "A"),
        new ConnectionLink("gone", "binance", null, "owner-1"));
    connections
        .of(
            new CheckedKey("binance", "live", Optional.of("1"), true, clock.instant(), "A"),
            Visitor.owning("owner-1"))
        .await()
        .indefinitely();
    assertEquals(0, count());

    ask(
        new CheckedKey("binance", "testnet", Optional.of("1"), true, clock.instant(), "A"),
        new ConnectionLink("main", "binance", "testnet", "owner-1"));
    assertEquals(1, count());
  }

  @Test
  void aDeadHookCostsNoCheck() {
    server.answer(HookServer.SILENT);
    Belonging belonging = works("live", Optional.of("1"), "A");
    assertEquals("Main main", belonging.target().label());
    assertFalse(belonging.linkLost());
    assertEquals(0, server.arrivals().size());
  }

  private Belonging works(String site, Optional<String> account, String receipt) {
    return ask(
        new CheckedKey("binance", site, account, true, clock.instant(), receipt),
        new ConnectionLink("main", "binance", null, "owner-1"));
  }

  private Belonging ask(CheckedKey key, ConnectionLink link) {
    return connections.of(key, Visitor.by(link)).await().indefinitely();
  }

  private static HookEvent only() {
    return QuarkusTransaction.requiringNew()
        .call(() -> HookEvent.<HookEvent>findAll().singleResult());
  }

  private static long count() {
    return QuarkusTransaction.requiringNew().call(() -> HookEvent.count());
  }
}
