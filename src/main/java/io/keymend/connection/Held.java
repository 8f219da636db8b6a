package io.keymend.connection;

/**
 * A connection as a result shows it.
 *
 * @param label what its owner calls it
 * @param url where its owner edits it
 * @param healthy whether the platform gets on with its present key
 */
public record Held(String label, String url, boolean healthy) {

  static Held of(Connection connection) {
    return new Held(
        connection.label, connection.url, connection.state.equals(ConnectionState.OK.id()));
  }
}
