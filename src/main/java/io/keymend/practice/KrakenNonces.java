package io.keymend.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The highest nonce that each key has used. */
final class KrakenNonces {

  /** Kraken itself sets no limit; here a micro- or nanosecond nonce must show at once. */
  private static final Duration MAY_BE_AHEAD = Duration.ofSeconds(60);

  private final Map<String, Long> highest = new ConcurrentHashMap<>();

  /** Whether a nonce is higher than all before it, and one of milliseconds. */
  boolean plausible(String key, long nonce, Instant now) {
    return nonce > highest.getOrDefault(key, -1L) && nonce <= now.plus(MAY_BE_AHEAD).toEpochMilli();
  }

  /** False if another call with the same or a higher nonce was faster. */
  boolean remember(String key, long nonce) {
    Long before = highest.get(key);
    return before == null
        ? highest.putIfAbsent(key, nonce) == null
        : nonce > before && highest.replace(key, before, nonce);
  }
}
