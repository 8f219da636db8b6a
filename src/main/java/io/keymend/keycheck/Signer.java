package io.keymend.keycheck;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.NonceRule;
import io.keymend.exchange.SignedRequest;
import io.keymend.exchange.Signing;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import java.time.Duration;
import java.time.Instant;

/** Signs the calls of one run, each at a time that harms no other user of the key. */
final class Signer {
  private static final Duration ONE_TICK = Duration.ofMillis(1);

  private final Exchange exchange;
  private final Credentials credentials;
  private final Outside outside;

  Signer(Exchange exchange, Credentials credentials, Outside outside) {
    this.exchange = exchange;
    this.credentials = credentials;
    this.outside = outside;
  }

  /**
   * Signs a call; fails with {@link BadCredentialException} when the secret cannot sign.
   *
   * @param signing how this call is signed
   * @param offset how far the exchange's clock is ahead of ours
   */
  Uni<SignedRequest> sign(Signing signing, Signing.Call call, Duration offset) {
    return time(signing, call, offset)
        .map(Unchecked.function(now -> signing.sign(call, credentials, now, outside.random())));
  }

  /** The exchange's time; for a rising nonce the earlier of both clocks, and no nonce twice. */
  private Uni<Instant> time(Signing signing, Signing.Call call, Duration offset) {
    Instant ours = outside.clock().instant();
    Instant theirs = ours.plus(offset);
    NonceRule rule = signing.nonce(call);
    if (rule == NonceRule.NONE) {
      return Uni.createFrom().item(theirs);
    }
    Instant nonceTime = rule == NonceRule.WINDOW || theirs.isBefore(ours) ? theirs : ours;
    return outside
        .nonces()
        .next(exchange.id(), credentials, nonceTime, signing.step(call))
        .map(nonce -> Uni.createFrom().item(nonce))
        .orElseGet(() -> later().flatMap(tick -> time(signing, call, offset)));
  }

  private static Uni<Duration> later() {
    return Uni.createFrom().item(ONE_TICK).onItem().delayIt().by(ONE_TICK);
  }
}
