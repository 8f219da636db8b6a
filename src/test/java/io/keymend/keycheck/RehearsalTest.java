package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.connection.Belonging;
import io.keymend.site.CaughtLog;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.ServerSocket;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The portal's look at a made-up paste of its own. */
@QuarkusTest
class RehearsalTest {
  @Inject Rehearsal rehearsal;
  @Inject SessionFactory factory;

  @ConfigProperty(name = "quarkus.http.test-port")
  int port;

  @Test
  void goesAllTheWayOfALocalCheckAndNoFurther() throws Exception {
    try (CaughtLog log = CaughtLog.ofAll()) {
      assertEquals("HTTP/1.1 200 OK", answer(port));
      assertTrue(log.text().contains("binance masked-copy before any call"), log.text());
    }
  }

  @Test
  void endsWhereNothingListens() throws Exception {
    int nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    assertThrows(CompletionException.class, () -> answer(nobody));
  }

  @Test
  void findsNoConnectionOfItsMadeUpAccount() {
    factory.getStatistics().setStatisticsEnabled(true);
    long before = factory.getStatistics().getQueryExecutionCount();
    assertEquals(Belonging.UNKNOWN, rehearsal.lookUp().await().indefinitely());
    assertEquals(before + 1, factory.getStatistics().getQueryExecutionCount());
  }

  private String answer(int port) {
    return rehearsal.at("localhost", port).toCompletionStage().toCompletableFuture().join();
  }
}
