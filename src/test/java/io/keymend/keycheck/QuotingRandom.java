package io.keymend.keycheck;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Chance that can fail in the middle of a check with an exception quoting a secret. */
@Alternative
@Singleton
public class QuotingRandom implements RandomGenerator {
  static volatile String quote;
  private final SecureRandom random = new SecureRandom();

  @Override
  public long nextLong() {
    String secret = quote;
    if (secret != null) {
      throw new IllegalStateException("cannot make a token with " + secret);
    }
    return random.nextLong();
  }
}
