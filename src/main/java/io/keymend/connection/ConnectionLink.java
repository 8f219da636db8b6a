package io.keymend.connection;

/**
 * What a signed link of the platform says.
 *
 * @param id the connection's
 * @param exchange the id of an exchange that the portal knows
 * @param environment a site of that exchange; null when not told
 * @param owner whose it is, in a word of the platform's; null when not told
 */
public record ConnectionLink(String id, String exchange, String environment, String owner) {}
