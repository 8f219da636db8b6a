package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Bitvavo verifies, version 2. */
@Singleton
final class BitvavoVerifier implements Verifier {

  private static final String KEY = "Bitvavo-Access-Key";
  private static final String SIGNATURE = "Bitvavo-Access-Signature";
  private static final String STAMP = "Bitvavo-Access-Timestamp";
  private static final String WINDOW = "Bitvavo-Access-Window";
  private static final int KEY_LENGTH = 64;
  private static final int SIGNATURE_LENGTH = 64;
  private static final long DEFAULT_WINDOW = 10_000;
  private static final long MIN_WINDOW = 100;
  private static final long MAX_WINDOW = 60_000;

  @Override
  public Set<String> exchanges() {
    return Set.of("bitvavo");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    Optional<String> unfit = unfit(call);
    return unfit.isPresent() ? Signed.refused(unfit.get()) : verifyKey(call, keys);
  }

  private static Signed verifyKey(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.headers().get(KEY));
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  /** The refusal of a call whose key need not be looked for. */
  private static Optional<String> unfit(Call call) {
    if (call.header(KEY).isEmpty()) {
      return Optional.of("key-missing");
    }
    if (call.headers().get(KEY).length() != KEY_LENGTH) {
      return Optional.of("key-length");
    }
    return mistimed(call)
        .or(
            () ->
                call.header(SIGNATURE).orElse("").length() == SIGNATURE_LENGTH
                    ? Optional.empty()
                    : Optional.of("signature-length"));
  }

  private static Optional<String> mistimed(Call call) {
    Optional<Instant> stamp = call.header(STAMP).flatMap(Call::whole).map(Instant::ofEpochMilli);
    if (stamp.isEmpty()) {
      return Optional.of("stamp-malformed");
    }
    long window = window(call);
    if (window < MIN_WINDOW || window > MAX_WINDOW) {
      return Optional.of("window-size");
    }
    return call.near(stamp.get(), Duration.ofMillis(window))
        ? Optional.empty()
        : Optional.of("clock");
  }

  /** Zero, which is too small, where it is no number. */
  private static long window(Call call) {
    return call.header(WINDOW).map(text -> Call.whole(text).orElse(0L)).orElse(DEFAULT_WINDOW);
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.header(STAMP).orElse("") + call.method() + call.target() + call.body();
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.header(SIGNATURE).orElse(""));
  }
}
