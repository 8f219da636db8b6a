package io.keymend.keycheck;

import io.keymend.exchange.Credentials;
import io.keymend.exchange.Secret;
import org.jboss.resteasy.reactive.RestForm;

/** What the tester's form posts. */
public record KeyCheckForm(
    @RestForm String exchange,
    @RestForm String environment,
    @RestForm Secret key,
    @RestForm Secret secret,
    @RestForm Secret passphrase) {

  /** The credentials in it. */
  Credentials credentials() {
    return new Credentials(key, secret, passphrase);
  }

  @Override
  public String toString() {
    return "KeyCheckForm";
  }
}
