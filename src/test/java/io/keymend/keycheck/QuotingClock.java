package io.keymend.keycheck;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can fail with an exception quoting a secret, as careless code would. */
@Alternative
@Singleton
public class QuotingClock extends Clock {
  static volatile String quote;

  @Override
  public Instant instant() {
    String secret = quote;
    if (secret != null) {
      throw new IllegalStateException("cannot tell the time of " + secret);
    }
    return Instant.now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
