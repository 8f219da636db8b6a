package io.keymend.exchange;

/**
 * What an exchange says of binding keys to addresses.
 *
 * @param required whether a key that may trade must be bound
 * @param most how many addresses a key may have; null when not known
 */
public record IpList(boolean required, Integer most) {}
