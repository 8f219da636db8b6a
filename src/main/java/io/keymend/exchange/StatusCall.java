package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The exchange's own public word on whether it is in service.
 *
 * @param host which of the environment's hosts; {@code main} when not given
 * @param path its path
 * @param query its query; empty when not given
 * @param up what a normal day's answer says; all of it
 * @param down what the answer says during maintenance; all of it
 */
public record StatusCall(
    String host, String path, String query, List<Condition> up, List<Condition> down) {

  /** Fills in what a file may leave out, and refuses a status that could say nothing. */
  public StatusCall {
    host = host == null ? "main" : host;
    query = query == null ? "" : query;
    if (path == null || up == null || up.isEmpty() || down == null || down.isEmpty()) {
      throw new IllegalArgumentException("a status call needs path, up and down");
    }
  }

  /** The request itself. */
  public SignedRequest request() {
    return SignedRequest.unsigned(path, query);
  }

  /** Whether the clock's call is this very call. */
  public boolean isTheSameAs(TimeCall time) {
    return host.equals(time.host()) && request().equals(time.request());
  }

  /** Whether the exchange itself says that it is not in service. */
  public boolean saysDown(Reply reply) {
    return reply.status() == 200
        && reply.json().filter(answer -> holds(down, answer) && !holds(up, answer)).isPresent();
  }

  private static boolean holds(List<Condition> conditions, JsonNode answer) {
    return Condition.all(conditions, answer) == Truth.TRUE;
  }
}
