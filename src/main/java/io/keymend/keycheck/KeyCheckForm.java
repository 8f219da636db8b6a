package io.keymend.keycheck;

import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import org.jboss.resteasy.reactive.RestForm;

/** What the tester's form posts. */
public record KeyCheckForm(
    @RestForm String exchange,
    @RestForm("environment") String chosen,
    @RestForm String elsewhere,
    @RestForm String ready,
    @RestForm String sure,
    @RestForm String article,
    @RestForm String connection,
    @RestForm Secret key,
    @RestForm Secret secret,
    @RestForm Secret passphrase) {

  /** The site to ask: the chosen one, unless the button of another one was pressed. */
  String environment() {
    return elsewhere == null || elsewhere.isBlank() ? chosen : elsewhere;
  }

  /** Whether the customer has looked at the key's IP list, where a careless test would harm. */
  boolean mayAsk(Exchange asked, Environment site) {
    boolean strict = asked.ipList().strict();
    return !strict || site.isPractice() || "yes".equals(ready);
  }

  /** Whether the customer wants values tested that look unusual. */
  boolean isSure() {
    return Boolean.parseBoolean(sure);
  }

  /** The credentials in it. */
  Credentials credentials() {
    return new Credentials(key, secret, passphrase);
  }

  @Override
  public String toString() {
    return "KeyCheckForm";
  }
}
