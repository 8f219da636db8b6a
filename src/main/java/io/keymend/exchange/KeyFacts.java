package io.keymend.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an exchange shows of a key.
 *
 * @param rights every right, with what is known of it
 * @param ipBound whether the key is bound to addresses; null when not shown
 * @param boundIps those addresses, as far as shown
 * @param expires when the key ends, if it does and the exchange shows it
 */
public record KeyFacts(
    Map<Right, RightState> rights,
    Boolean ipBound,
    List<String> boundIps,
    Optional<Instant> expires) {

  /** Nothing is known. */
  public static KeyFacts unknown() {
    Map<Right, RightState> rights = new EnumMap<>(Right.class);
    Arrays.stream(Right.values()).forEach(right -> rights.put(right, RightState.NOT_VISIBLE));
    return new KeyFacts(rights, null, List.of(), Optional.empty());
  }
}
