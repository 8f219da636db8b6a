package io.keymend.iplist;

/**
 * An entry of a pasted list that is no address.
 *
 * @param position its place in the list, from 1
 * @param text what stands there; empty when it may be a credential
 */
public record Misfit(int position, Flaw flaw, String text) {
  private static final int LONGEST = 45;

  /** An entry without its text, unless that is an address or a name written wrongly. */
  static Misfit of(int position, String entry) {
    Flaw flaw = Flaw.of(entry);
    boolean harmless =
        flaw != Flaw.OTHER && entry.length() <= LONGEST && !Flaw.isLikeASecret(entry);
    return new Misfit(position, flaw, harmless ? entry : "");
  }

  Misfit withoutText() {
    return new Misfit(position, flaw, "");
  }
}
