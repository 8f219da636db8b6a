package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A nonce rises for each key and is never above the present millisecond. */
class NoncesTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00.123456Z");
  private static final Duration MILLI = Duration.ofMillis(1);
  private static final Credentials ONE = new Credentials(new Secret("one"), null, null);
  private static final Credentials OTHER = new Credentials(new Secret("other"), null, null);

  private final Nonces nonces = new Nonces();

  @Test
  void givesNowAndThenNothingUntilTheNextMillisecond() {
    assertEquals(Optional.of(NOW), nonces.next("kraken", ONE, NOW, MILLI));
    assertEquals(Optional.empty(), nonces.next("kraken", ONE, NOW.plusNanos(400_000), MILLI));
    assertEquals(Optional.empty(), nonces.next("kraken", ONE, NOW.minusSeconds(3600), MILLI));
    Instant later = NOW.plusMillis(1);
    assertEquals(Optional.of(later), nonces.next("kraken", ONE, later, MILLI));
  }

  @Test
  void givesNothingMoreInASecondThatIsWrittenInSeconds() {
    Duration second = Duration.ofSeconds(1);
    assertTrue(nonces.next("gemini", ONE, NOW, second).isPresent());
    assertTrue(nonces.next("gemini", ONE, NOW.plusMillis(876), second).isEmpty());
    assertTrue(nonces.next("gemini", ONE, NOW.plusMillis(876), MILLI).isPresent());
    assertTrue(nonces.next("gemini", ONE, NOW.plusMillis(877), second).isPresent());
    assertTrue(nonces.next("gemini", ONE, NOW.plusMillis(1876), second).isEmpty());
  }

  @Test
  void countsEveryKeyAndEveryExchangeForItself() {
    assertTrue(nonces.next("kraken", ONE, NOW, MILLI).isPresent());
    assertTrue(nonces.next("kraken", OTHER, NOW, MILLI).isPresent());
    assertTrue(nonces.next("bitfinex", ONE, NOW, MILLI).isPresent());
    assertTrue(nonces.next("kraken", ONE, NOW, MILLI).isEmpty());
  }

  @Test
  void givesNoNonceTwiceToManyAtOnce() {
    Set<Long> given = Collections.synchronizedSet(new HashSet<>());
    List<Optional<Instant>> all =
        IntStream.range(0, 4000)
            .parallel()
            .mapToObj(i -> nonces.next("kraken", ONE, NOW.plusMillis(i % 50), MILLI))
            .toList();

    all.forEach(
        nonce -> nonce.ifPresent(time -> assertTrue(given.add(time.toEpochMilli()), "twice")));
    assertTrue(given.size() <= 50 && !given.isEmpty());
  }
}
