package io.keymend.exchange;

/**
 * How many checks the portal makes at one exchange: on average at most a tenth of what the exchange
 * publishes as its limit, and even all at once not more than that limit (SECURITY, section 8, T9).
 *
 * @param checks checks allowed per period
 * @param seconds the period's length
 */
public record Budget(int checks, int seconds) {}
