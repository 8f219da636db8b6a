package io.keymend.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * How a check ended, as far as it matters to a connection.
 *
 * @param environment the exchange's site that was asked
 * @param accountId what the exchange calls the key's account, if it showed that
 * @param works whether the key was proven to work
 * @param at when the check ended
 * @param correlationId what its receipt names it by
 */
public record CheckedKey(
    String exchange,
    String environment,
    Optional<String> accountId,
    boolean works,
    Instant at,
    String correlationId) {

  /** Without the account's id. */
  @Override
  public String toString() {
    return "CheckedKey[" + exchange + "]";
  }
}
