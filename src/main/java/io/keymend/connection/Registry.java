package io.keymend.connection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Keeps the connections that the platform holds: what was taken is on the disk before it says so.
 */
@ApplicationScoped
class Registry {
  private static final Logger LOG = Logger.getLogger(Registry.class);
  private static final int BATCH = 1000;

  /** Two calls that bring the same new connection at once: one of them is refused, and repeated. */
  private static final int TRIES = 3;

  private static final String UPDATE =
      """
      update connection set exchange = ?, account_hash = ?, label = ?, url = ?, owner = ?,
        state = ?, environment = ? where id = ?
      """;

  private static final String INSERT =
      """
      insert into connection (exchange, account_hash, label, url, owner, state, environment, id)
        values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  Registry(DataSource database) {
    this.database = database;
  }

  /**
   * Takes all of them or none; the same again changes nothing.
   *
   * @throws IllegalStateException when the database does not take them, without its words
   */
  void take(List<Row> rows) {
    // In one order, two calls at once wait for each other instead of for ever.
    List<Row> ordered = rows.stream().sorted(Comparator.comparing(Row::id)).toList();
    for (int left = TRIES; ; left--) {
      try {
        QuarkusTransaction.requiringNew().run(() -> write(ordered));
        return;
      } catch (RuntimeException e) {
        if (left == 1) {
          throw e;
        }
      }
    }
  }

  /** The connection of this name. */
  Optional<Connection> find(String id) {
    return QuarkusTransaction.requiringNew().call(() -> Connection.findByIdOptional(id));
  }

  /** Forgets one, if it is there. */
  void forget(String id) {
    QuarkusTransaction.requiringNew().run(() -> Connection.deleteById(id));
  }

  /**
   * Updates, and inserts what was not there: the merging statements of H2 and PostgreSQL differ.
   * Without Hibernate, which would log what the database says of a value.
   */
  private void write(List<Row> rows) {
    try (java.sql.Connection session = database.getConnection();
        PreparedStatement update = session.prepareStatement(UPDATE);
        PreparedStatement insert = session.prepareStatement(INSERT)) {
      for (int from = 0; from < rows.size(); from += BATCH) {
        List<Row> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
        int[] changed = run(update, batch);
        run(
            insert,
            IntStream.range(0, batch.size())
                .filter(i -> changed[i] == 0)
                .mapToObj(batch::get)
                .toList());
      }
    } catch (SQLException e) {
      LOG.warnf("connections were not written: SQL state %s", e.getSQLState());
      throw new IllegalStateException("connections were not written");
    }
  }

  private static int[] run(PreparedStatement statement, List<Row> rows) throws SQLException {
    for (Row row : rows) {
      statement.setString(1, row.exchange());
      statement.setString(2, row.accountHash());
      statement.setString(3, row.label());
      statement.setString(4, row.url());
      statement.setString(5, row.owner());
      statement.setString(6, row.state());
      statement.setString(7, row.environment());
      statement.setString(8, row.id());
      statement.addBatch();
    }
    return rows.isEmpty() ? new int[0] : statement.executeBatch();
  }
}
