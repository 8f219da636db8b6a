package io.keymend.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keymend.credential.Credentials;
import io.keymend.credential.Encoding;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The highest nonce given out for each key, so that no two checks of one key use the same.
 *
 * <p>A nonce is never above the current time: the exchange remembers the highest one, and a nonce
 * from the future would lock the customer's bot out until then. Seconds and milliseconds are
 * counted apart. Keys are held as hashes.
 */
@ApplicationScoped
public class Nonces {
  private final Cache<String, Long> last =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(1)).build();

  /**
   * The time to use as a nonce: now, unless that has been used; then it is too early to ask.
   *
   * @param step how far apart two times are that are written differently; at least a millisecond
   */
  public synchronized Optional<Instant> next(
      String exchange, Credentials credentials, Instant now, Duration step) {
    String name = exchange + "\n" + step + "\n" + credentials.key().text();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    String hash = Encoding.BASE64.write(Macs.hash("SHA-256", bytes));
    Long used = last.getIfPresent(hash);
    if (used != null && used / step.toMillis() >= now.toEpochMilli() / step.toMillis()) {
      return Optional.empty();
    }
    last.put(hash, now.toEpochMilli());
    return Optional.of(now);
  }
}
