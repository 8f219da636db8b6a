package io.keymend.connection;

/**
 * What the platform says of whoever tests a key.
 *
 * @param link the signed link by which they came; null without one
 * @param owner who they are, in a word of the platform's; null when not known
 * @param lost whether a link came along that cannot be used
 */
public record Visitor(ConnectionLink link, String owner, boolean lost) {
  /** Somebody of whom nothing is known. */
  public static final Visitor ANYBODY = new Visitor(null, null, false);

  /** Somebody whose link cannot be used. */
  static final Visitor LOST = new Visitor(null, null, true);

  /** The owner whom a program of the platform names; null or blank when it names none. */
  public static Visitor owning(String owner) {
    return owner == null || owner.isBlank() ? ANYBODY : new Visitor(null, owner, false);
  }

  /** Somebody who came by a link. */
  static Visitor by(ConnectionLink link) {
    return new Visitor(link, link.owner(), false);
  }

  /** The same at an exchange: a link to another one is of no use there. */
  public Visitor at(String exchange) {
    return link == null || link.exchange().equals(exchange) ? this : LOST;
  }
}
