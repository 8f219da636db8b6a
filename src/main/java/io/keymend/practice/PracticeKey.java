package io.keymend.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One key of a practice exchange, as published in keys.yaml: nothing here is secret, hence plain
 * text.
 */
public record PracticeKey(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String about,
    @JsonProperty(required = true) String key,
    @JsonProperty(required = true) String secret,
    String passphrase,
    @JsonProperty("public-key") String publicKey,
    String site,
    @JsonProperty(required = true) String plays,
    @JsonProperty(required = true) String expect) {

  public PracticeKey {
    passphrase = passphrase == null ? "" : passphrase;
    publicKey = publicKey == null ? "" : publicKey;
    site = site == null ? "" : site;
  }

  /** Whether the exchange holds a public key instead of the secret. */
  boolean asymmetric() {
    return !publicKey.isEmpty();
  }
}
