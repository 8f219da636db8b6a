package io.keymend.exchange;

import java.util.HashMap;
import java.util.Map;

/**
 * A call as it leaves: everything but the host, which the environment gives.
 *
 * @param query with the signature where it belongs there; empty when there is none
 * @param body empty for GET
 */
public record SignedRequest(
    String method, String path, String query, Map<String, String> headers, String body) {

  /** A public GET. */
  static SignedRequest unsigned(String path, String query) {
    return new SignedRequest("GET", path, query, Map.of(), "");
  }

  /** The same with an environment's fixed headers, before which its own go. */
  public SignedRequest in(Environment environment) {
    Map<String, String> all = new HashMap<>(environment.headers());
    all.putAll(headers);
    return new SignedRequest(method, path, query, all, body);
  }

  /** Path and query as they stand on the request line. */
  public String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
