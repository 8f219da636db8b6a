package io.keymend.keycheck;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;

/** What the JSON call carries. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeyCheckCall(
    String exchange, String environment, Secret key, Secret secret, Secret passphrase) {

  /** The credentials in it. */
  Credentials credentials() {
    return new Credentials(key, secret, passphrase);
  }
}
