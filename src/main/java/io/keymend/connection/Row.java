package io.keymend.connection;

/**
 * A connection as a call brings it, with nothing wrong in it.
 *
 * @param accountHash in lower-case hex
 * @param environment null when not told
 */
record Row(
    String id,
    String exchange,
    String accountHash,
    String label,
    String url,
    String owner,
    String state,
    String environment) {

  /** Without the hash. */
  @Override
  public String toString() {
    return "Row[" + id + "]";
  }
}
