package io.keymend.keycheck;

import java.util.List;
import java.util.stream.Stream;

/**
 * Credentials that nobody has, in the form their exchange demands.
 *
 * @param core the part of the secret that belongs to this key alone, without what all keys share
 */
record Canary(String exchange, String key, String secret, String passphrase, String core) {
  private static final Canaries FRESH = new Canaries("fresh");

  /** One of every form, the same in every run; for another test, others. */
  static List<Canary> all(String test) {
    return new Canaries(test).all();
  }

  /** One that no test has had before: the portal and the practice exchange remember keys. */
  static Canary of(String exchange) {
    return FRESH.all().stream().filter(c -> c.exchange.equals(exchange)).findFirst().orElseThrow();
  }

  /** With the tick that WhiteBIT's form asks for, and with the word that the key is meant so. */
  String[] fields(String environment) {
    Stream<String> fields = Stream.of(Posts.fields(exchange, environment, key, secret, passphrase));
    return Stream.concat(fields, Stream.of("ready", "yes", "sure", "true")).toArray(String[]::new);
  }
}
