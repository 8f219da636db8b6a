package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.connection.Platform;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registry that fails or does not answer costs a result the connection's name, and no more. */
@QuarkusTest
@TestProfile(ConnectionFaultTest.TwoSessions.class)
class ConnectionFaultTest {
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("binance", "works");

  @Inject DataSource database;

  /**
   * A database that serves two at a time, as many as its migrations need, and for which nobody
   * waits long.
   */
  public static class TwoSessions implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url", "jdbc:h2:mem:two-sessions;DB_CLOSE_DELAY=-1",
          "quarkus.datasource.jdbc.max-size", "2",
          "quarkus.datasource.jdbc.acquisition-timeout", "PT0S",
          "keymend.connections.patience", "PT0.05S");
    }
  }

  @BeforeEach
  void register() {
    Platform.register(Platform.row("main", "binance", Platform.hash("binance", "100200300")));
  }

  /** Nobody gives a session back before the answer is there. */
  @Test
  void aDatabaseThatDoesNotAnswerIsNotWaitedFor() throws SQLException {
    String token = Platform.token(Platform.claims("main", "binance", Instant.now()));
    try (Connection one = database.getConnection();
        Connection other = database.getConnection()) {
      assertFalse(one.isClosed() || other.isClosed());
      for (int i = 0; i < 30; i++) {
        generalGuidance(check());
      }
      generalGuidance(check("connection", token));
      Document form = Jsoup.parse(Posts.given().get("/key-check?connection=" + token).asString());
      assertEquals(token, form.select("input[name=connection]").val());
      assertTrue(form.select(".tester > .notice").isEmpty());
    }
  }

  @Test
  void aDatabaseThatFailsSpoilsNoAnswer() throws SQLException {
    run("alter table connection rename to lost_connection");
    try (LogRecorder log = new LogRecorder()) {
      generalGuidance(check());
      assertEquals(503, registered());
      assertFalse(log.text().contains("100200300"));
      assertFalse(log.text().contains(Platform.hash("binance", "100200300")));
    } finally {
      run("alter table lost_connection rename to connection");
    }
    assertEquals(200, registered());
  }

  private static int registered() {
    return Posts.given()
        .header("Authorization", Posts.TOKEN)
        .get("/api/v1/connections/main")
        .statusCode();
  }

  private static Document check(String... more) {
    String[] fields =
        Stream.concat(Arrays.stream(Posts.fields(WORKS)), Arrays.stream(more))
            .toArray(String[]::new);
    return Jsoup.parse(Posts.form(fields).asString());
  }

  private static void generalGuidance(Document page) {
    assertEquals(1, page.select(".result-works").size(), page.text());
    String block = page.selectFirst(".existing").text();
    assertTrue(block.contains("Put keys into the connection that is there"), block);
    assertFalse(block.contains("Main main"), block);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
