package io.keymend.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The highest nonce that each key has used, for exchanges whose nonces are milliseconds. */
final class Nonces {

  /** Few exchanges set a limit; here a micro- or nanosecond nonce must show at once. */
  private static final Duration MAY_BE_AHEAD = Duration.ofSeconds(60);

  private final Map<String, Long> highest = new ConcurrentHashMap<>();

  /** Whether a nonce is higher than all before it, and one of milliseconds. */
  boolean plausible(PracticeKey key, long nonce, Instant now) {
    return nonce > highest.getOrDefault(key.key(), -1L)
        && nonce <= now.plus(MAY_BE_AHEAD).toEpochMilli();
  }

  /**
   * False if another call with the same or a higher nonce was faster; to be asked only once the
   * signature fits, or a stranger without the secret could lock a key out.
   */
  boolean remember(PracticeKey key, long nonce) {
    Long before = highest.get(key.key());
    return before == null
        ? highest.putIfAbsent(key.key(), nonce) == null
        : nonce > before && highest.replace(key.key(), before, nonce);
  }
}
