package io.keymend.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One key of a practice exchange, as its file publishes it: nothing here is secret, hence plain
 * text.
 *
 * @param publicKey what the exchange holds in place of the secret, where it holds a public key
 * @param site the environment at which the key was made; empty for the main one
 * @param registered false for a key that customers hold and the exchange does not know
 * @param plays the answer that a well signed call gets, or a {@link Trouble}
 * @param expect the diagnosis that the key check should give
 */
public record PracticeKey(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String about,
    @JsonProperty(required = true) String key,
    @JsonProperty(required = true) String secret,
    String passphrase,
    @JsonProperty("public-key") String publicKey,
    String site,
    Boolean registered,
    String plays,
    @JsonProperty(required = true) String expect) {

  private static final String PRACTICE = "practice";

  public PracticeKey {
    passphrase = passphrase == null ? "" : passphrase;
    publicKey = publicKey == null ? "" : publicKey;
    site = site == null ? "" : site;
    registered = registered == null || registered;
    plays = plays == null ? "" : plays;
  }

  /** The environment of the key check that calls the key's site. */
  public String environment() {
    return site.isEmpty() ? PRACTICE : PRACTICE + "-" + site;
  }

  /** Whether the exchange holds a public key instead of the secret. */
  boolean asymmetric() {
    return !publicKey.isEmpty();
  }
}
