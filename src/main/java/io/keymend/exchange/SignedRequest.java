package io.keymend.exchange;

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

  /** Path and query as they stand on the request line. */
  public String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
