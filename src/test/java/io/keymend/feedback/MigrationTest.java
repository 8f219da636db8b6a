package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that holds rows from before there were reasons, tickets and receipts. */
class MigrationTest {
  private static final String ADDRESS = "jdbc:h2:mem:old-reactions";
  private Connection connection;

  @BeforeEach
  void fillAndMigrate() throws SQLException {
    connection = DriverManager.getConnection(ADDRESS);
    migrateTo("1");
    run("insert into feedback values (1, 'key-invalid', 'NO', 'Old words.', current_timestamp)");
    run("insert into feedback values (2, 'key-invalid', 'YES', '', current_timestamp)");
    run("insert into check_record values (1, 'okx', 'NETWORK', current_timestamp, 5)");
    migrateTo("latest");
  }

  /** The database lives as long as its last connection. */
  @AfterEach
  void forget() throws SQLException {
    connection.close();
  }

  @Test
  void oldReactionsStayAndHaveNeitherTicketNorReasons() throws SQLException {
    String old =
        "select count(*) from feedback where ticket is null and article = 'key-invalid' and ";
    assertEquals(1, count(old + "id = 1 and reaction = 'NO' and comment = 'Old words.'"));
    assertEquals(1, count(old + "id = 2 and reaction = 'YES' and comment = ''"));
    assertEquals(0, count("select count(*) from feedback_reason"));
  }

  @Test
  void oldChecksStayAndHaveNoReceipt() throws SQLException {
    assertEquals(
        1, count("select count(*) from check_record where correlation_id is null and millis = 5"));
  }

  @Test
  void anArticleHasOneRowADay() throws SQLException {
    run("insert into solved values (1, 'key-invalid', date '2031-03-10', 1)");
    run("insert into solved values (2, 'key-invalid', date '2031-03-11', 1)");
    assertThrows(
        SQLException.class,
        () -> run("insert into solved values (3, 'key-invalid', date '2031-03-10', 1)"));
  }

  @Test
  void wordsSoughtInVainHaveOneRowADayAndKind() throws SQLException {
    run("insert into gap values (1, 'search-nothing', date '2031-03-10', 'moon', 1)");
    run("insert into gap values (2, 'error-unmatched', date '2031-03-10', 'moon', 1)");
    assertThrows(
        SQLException.class,
        () -> run("insert into gap values (3, 'search-nothing', date '2031-03-10', 'moon', 1)"));
  }

  @Test
  void aTicketBelongsToOneReaction() throws SQLException {
    run("update feedback set ticket = 'a' where id = 1");
    assertThrows(SQLException.class, () -> run("update feedback set ticket = 'a' where id = 2"));
  }

  @Test
  void reasonsGoWithTheirReaction() throws SQLException {
    run("insert into feedback_reason values (1, 'STEPS_DIFFER'), (2, 'STEPS_DIFFER')");
    run("delete from feedback where id = 1");
    assertEquals(1, count("select count(*) from feedback_reason"));
  }

  private static void migrateTo(String version) {
    Flyway.configure().dataSource(ADDRESS, null, null).target(version).load().migrate();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
