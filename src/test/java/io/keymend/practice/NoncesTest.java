package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Nonces rise, for each key apart, and are milliseconds. */
class NoncesTest {

  private static final PracticeKey KEY = Keys.shared("key", "secret");
  private static final PracticeKey OTHER = Keys.shared("other", "secret");
  private static final long NOW = Customer.NOON.toEpochMilli();

  private final Nonces nonces = new Nonces();

  @Test
  void riseForEachKeyApart() {
    assertTrue(nonces.remember(KEY, NOW));
    assertFalse(plausible(KEY, NOW));
    assertFalse(plausible(KEY, NOW - 1));
    assertTrue(plausible(KEY, NOW + 1));
    assertTrue(plausible(OTHER, NOW - 1));
  }

  @Test
  void areNotRememberedWhenAnotherCallWasFaster() {
    assertTrue(nonces.remember(KEY, NOW));
    assertFalse(nonces.remember(KEY, NOW));
    assertFalse(nonces.remember(KEY, NOW - 1));
    assertTrue(nonces.remember(KEY, NOW + 1));
  }

  @Test
  void areMilliseconds() {
    assertTrue(plausible(KEY, NOW + 60_000));
    assertFalse(plausible(KEY, NOW + 60_001));
    assertFalse(plausible(KEY, NOW * 1000));
    assertFalse(plausible(KEY, NOW * 1_000_000));
  }

  private boolean plausible(PracticeKey key, long nonce) {
    return nonces.plausible(key, nonce, Customer.NOON);
  }
}
