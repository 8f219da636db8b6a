package io.keymend.connection;

import java.util.List;
import java.util.Objects;

/**
 * Where a key belongs, as far as the platform has told.
 *
 * @param named the connection that a signed link names; null without one
 * @param account the connections of the key's account: the visitor's own, or all where nobody knows
 *     who the visitor is
 * @param ownerKnown whether it is known who the visitor is
 * @param elsewhere whether somebody else's connection has the key's account
 * @param otherAccount whether the named connection has another account than the key
 * @param linkLost whether a link came along that cannot be used
 */
public record Belonging(
    Held named,
    List<Held> account,
    boolean ownerKnown,
    boolean elsewhere,
    boolean otherAccount,
    boolean linkLost) {
  /** The most connections that are told of one account. */
  private static final int MOST = 3;

  /** Nothing is known. */
  public static final Belonging UNKNOWN =
      new Belonging(null, List.of(), false, false, false, false);

  private static final Belonging LINK_LOST =
      new Belonging(null, List.of(), false, false, false, true);

  /** Nothing is known but whether a link came along that cannot be used. */
  static Belonging unknown(Visitor visitor) {
    return visitor.lost() ? LINK_LOST : UNKNOWN;
  }

  /**
   * What rows of the registry say.
   *
   * @param named the row of the link, or null
   * @param owner who the visitor is, or null
   * @param hash of the key's account, or null when it was not seen
   * @param found the rows of that account
   */
  static Belonging of(
      Connection named, String owner, boolean linkLost, String hash, List<Connection> found) {
    List<Connection> own =
        found.stream().filter(row -> owner == null || row.owner.equals(owner)).toList();
    return new Belonging(
        named == null ? null : Held.of(named),
        own.stream().limit(MOST).map(Held::of).toList(),
        owner != null,
        own.size() < found.size(),
        named != null && hash != null && !Objects.equals(named.accountHash, hash),
        linkLost);
  }

  /** The connection to put keys into; null when none can be named. */
  public Held target() {
    return named != null && !otherAccount ? named : account.isEmpty() ? null : account.get(0);
  }

  /** Further connections of the account. */
  public List<Held> others() {
    return account.stream().filter(held -> !held.equals(target())).toList();
  }
}
