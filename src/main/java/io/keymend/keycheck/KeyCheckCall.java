package io.keymend.keycheck;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;

/**
 * What the JSON call carries.
 *
 * @param owner whose key it is, in the word of the platform's registry; null when not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeyCheckCall(
    String exchange,
    String environment,
    Secret key,
    Secret secret,
    Secret passphrase,
    Boolean sure,
    String owner) {

  /** Whether values are to be tested that look unusual. */
  boolean isSure() {
    return Boolean.TRUE.equals(sure);
  }

  /** The credentials in it. */
  Credentials credentials() {
    return new Credentials(key, secret, passphrase);
  }
}
