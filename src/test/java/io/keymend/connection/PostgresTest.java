package io.keymend.connection;

import static io.keymend.connection.Platform.CONNECTIONS;
import static io.keymend.connection.Platform.call;
import static io.keymend.connection.Platform.hash;
import static io.keymend.connection.Platform.row;
import static io.keymend.connection.Platform.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The portal on PostgreSQL: every migration, the registry, the lookup and the outbox. */
@QuarkusTest
@TestProfile(Postgres.class)
class PostgresTest {
  @Inject EntityManager entities;
  @Inject Flyway flyway;
  @Inject Connections connections;

  @Test
  void everyMigrationRan() {
    String version =
        (String)
            QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select version()").getSingleResult());
    assertTrue(version.startsWith("PostgreSQL"), version);
    assertEquals(0, flyway.info().pending().length);
    assertTrue(flyway.info().applied().length >= 6);
  }

  @Test
  void aBulkIsTakenAndReplaced() {
    List<Map<String, Object>> rows = rows("one");
    assertEquals(200, call().body(written(rows)).put(CONNECTIONS).statusCode());
    List<Map<String, Object>> renamed =
        rows.stream().map(row -> Platform.with(row, "label", "Renamed")).toList();
    assertEquals(200, call().body(written(renamed)).put(CONNECTIONS).statusCode());
    assertEquals("Renamed", call().get(CONNECTIONS + "/one-999").jsonPath().getString("label"));
    assertEquals(
        1000, QuarkusTransaction.requiringNew().call(() -> Connection.count("id like 'one-%'")));
    assertEquals(204, call().delete(CONNECTIONS + "/one-0").statusCode());
    assertEquals(404, call().get(CONNECTIONS + "/one-0").statusCode());
  }

  @Test
  void theSameBulkAtOnceIsTakenByEveryCall() {
    String body = written(rows("same"));
    List<CompletableFuture<Response>> calls =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> call().body(body).put(CONNECTIONS)))
            .toList();
    calls.forEach(call -> assertEquals(200, call.join().statusCode(), call.join().asString()));
  }

  @Test
  void anAccountIsFound() {
    Platform.register(row("main", "okx", hash("okx", "42")));
    CheckedKey key =
        new CheckedKey("okx", "live", Optional.of("42"), true, Instant.EPOCH, "RECEIPT234");
    Belonging belonging =
        connections
            .of(key, Visitor.by(new ConnectionLink("main", "okx", null, "owner-1")))
            .await()
            .indefinitely();
    assertEquals("Main main", belonging.target().label());
    assertEquals(1, belonging.account().size());
  }

  private static List<Map<String, Object>> rows(String name) {
    return IntStream.range(0, 1000)
        .mapToObj(i -> row(name + "-" + i, "okx", hash("okx", name + " " + i)))
        .toList();
  }
}
