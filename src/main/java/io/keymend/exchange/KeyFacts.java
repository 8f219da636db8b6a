package io.keymend.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an exchange shows of a key.
 *
 * @param rights every right, with what is known of it
 * @param unknownRights words in its list of rights that we do not know
 * @param ipBound whether the key is bound to addresses; null when not shown
 * @param boundIps those addresses, as far as shown
 * @param expires when the key ends, if it does and the exchange shows it
 * @param accountId a lasting id of the account; never leaves this server
 * @param accountKind main account or sub-account, if shown
 */
public record KeyFacts(
    Map<Right, RightState> rights,
    List<String> unknownRights,
    Boolean ipBound,
    List<String> boundIps,
    Optional<Instant> expires,
    Optional<String> accountId,
    Optional<AccountKind> accountKind) {

  /** Nothing is known. */
  public static KeyFacts unknown() {
    Map<Right, RightState> rights = new EnumMap<>(Right.class);
    Arrays.stream(Right.values()).forEach(right -> rights.put(right, RightState.NOT_VISIBLE));
    return new KeyFacts(
        rights, List.of(), null, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Both together; where both know something, this one counts. */
  public KeyFacts and(KeyFacts other) {
    Map<Right, RightState> both = new EnumMap<>(other.rights);
    rights.forEach((right, state) -> both.merge(right, state, KeyFacts::known));
    return new KeyFacts(
        both,
        Stream.concat(unknownRights.stream(), other.unknownRights.stream()).distinct().toList(),
        ipBound == null ? other.ipBound : ipBound,
        boundIps.isEmpty() ? other.boundIps : boundIps,
        expires.or(other::expires),
        accountId.or(other::accountId),
        accountKind.or(other::accountKind));
  }

  /** The same, with one right known to be off. */
  public KeyFacts without(Right right) {
    Map<Right, RightState> fewer = new EnumMap<>(rights);
    fewer.put(right, RightState.OFF);
    return new KeyFacts(fewer, unknownRights, ipBound, boundIps, expires, accountId, accountKind);
  }

  private static RightState known(RightState theirs, RightState ours) {
    return ours == RightState.NOT_VISIBLE ? theirs : ours;
  }

  /** Without the account's id. */
  @Override
  public String toString() {
    return "KeyFacts[" + rights + "]";
  }
}
