package io.keymend.exchange;

/**
 * What an exchange says of binding keys to addresses.
 *
 * @param required whether a key that may trade must be bound
 * @param most how many addresses a key may have; null when not known
 * @param strict whether a call from an address that is not on a key's list switches the key off
 * @param notation how the addresses are to be written; null when not known
 */
public record IpList(boolean required, Integer most, boolean strict, Notation notation) {
  /** Nothing is known, not even whether there is such a list. */
  public static final IpList UNKNOWN = new IpList(false, null, false, null);

  /** Whether the exchange is known to have such lists. */
  public boolean known() {
    // A file may say the same words, and then means them.
    return this != UNKNOWN;
  }

  /**
   * The notation to write addresses in: what the exchange wants, else one at a time, which fits
   * every field.
   */
  public Notation written() {
    return notation == null ? Notation.ONE_AT_A_TIME : notation;
  }

  /** Whether a key may have so many addresses, as far as is known. */
  public boolean takes(int addresses) {
    return most == null || addresses <= most;
  }
}
