package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How Binance verifies, spot and futures, and Binance US with it. */
@Singleton
final class BinanceVerifier implements Verifier {

  private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z0-9]{64}");
  private static final String SIGNATURE = "&signature=";
  private static final long MAY_BE_AHEAD_MILLIS = 1000;
  private static final long MAX_WINDOW_MILLIS = 60_000;
  // a microsecond stamp is accepted too, and is recognised by its size
  private static final long LEAST_MICROS = 100_000_000_000_000L;

  @Override
  public Set<String> exchanges() {
    return Set.of("binance", "binanceus", "binance-futures");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    String id = call.header("X-MBX-APIKEY").orElse("");
    if (!KEY_FORM.matcher(id).matches()) {
      return Signed.refused("malformed");
    }
    PracticeKey key = keys.get(id);
    return key == null
        ? Signed.refused("invalid-key")
        : mistimed(call).or(() -> unsigned(call)).orElseGet(() -> verify(call, key));
  }

  /** What speaks against the time stamp, if anything. */
  private static Optional<Signed> mistimed(Call call) {
    Optional<Long> stamp = call.param("timestamp").flatMap(Call::whole);
    if (stamp.isEmpty()) {
      return refused("no-timestamp");
    }
    double window = window(call);
    if (!(window <= MAX_WINDOW_MILLIS)) {
      return refused("window-too-large");
    }
    long sent = stamp.get() >= LEAST_MICROS ? stamp.get() / 1000 : stamp.get();
    if (sent >= call.millis() + MAY_BE_AHEAD_MILLIS) {
      return refused("ahead");
    }
    return call.millis() - sent <= window ? Optional.empty() : refused("clock");
  }

  /** At most three decimals are allowed; what is no number counts as too large. */
  private static double window(Call call) {
    String window = call.param("recvWindow").orElse("5000");
    return window.matches("\\d{1,9}(\\.\\d{1,3})?") ? Double.parseDouble(window) : Double.NaN;
  }

  private static Optional<Signed> unsigned(Call call) {
    return call.param("signature").isEmpty() ? refused("no-signature") : Optional.empty();
  }

  private static Signed verify(Call call, PracticeKey key) {
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  /** Signed is the query up to the signature, which must come last, and then the body. */
  static boolean signatureFits(PracticeKey key, Call call) {
    int end = call.query().lastIndexOf(SIGNATURE);
    return end >= 0
        && call.query().indexOf('&', end + 1) < 0
        && Signatures.fits(
            key, call.query().substring(0, end) + call.body(), call.param("signature").orElse(""));
  }

  private static Optional<Signed> refused(String answer) {
    return Optional.of(Signed.refused(answer));
  }
}
