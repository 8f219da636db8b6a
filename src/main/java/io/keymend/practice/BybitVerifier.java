package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Bybit verifies, version 5. */
@Singleton
final class BybitVerifier implements Verifier {

  private static final String KEY = "X-BAPI-API-KEY";
  private static final String STAMP = "X-BAPI-TIMESTAMP";
  private static final String SIGN = "X-BAPI-SIGN";
  private static final String WINDOW = "X-BAPI-RECV-WINDOW";
  private static final String DEFAULT_WINDOW = "5000";
  private static final long MAY_BE_AHEAD_MILLIS = 1000;

  @Override
  public Set<String> exchanges() {
    return Set.of("bybit");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    List<Optional<String>> needed =
        List.of(call.header(KEY), call.header(STAMP), call.header(SIGN));
    if (needed.stream().anyMatch(Optional::isEmpty)) {
      return Signed.refused("unauthorized");
    }
    if (needed.stream().anyMatch(header -> header.get().isEmpty())) {
      return Signed.refused("header-empty");
    }
    PracticeKey key = keys.get(call.headers().get(KEY));
    if (key == null) {
      return Signed.refused("invalid-key");
    }
    if (!timely(call)) {
      return Signed.refused("clock", key);
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  private static boolean timely(Call call) {
    Optional<Long> sent = call.header(STAMP).flatMap(Call::whole);
    Optional<Long> window =
        call.header(WINDOW).or(() -> Optional.of(DEFAULT_WINDOW)).flatMap(Call::whole);
    return sent.isPresent()
        && window.isPresent()
        && call.millis() - window.get() <= sent.get()
        && sent.get() < call.millis() + MAY_BE_AHEAD_MILLIS;
  }

  /** The window is signed as sent; a call without it signs none, although the default holds. */
  private static boolean signatureFits(PracticeKey key, Call call) {
    String signed =
        call.header(STAMP).orElse("")
            + call.header(KEY).orElse("")
            + call.header(WINDOW).orElse("")
            + ("GET".equals(call.method()) ? call.query() : call.body());
    return Signatures.fits(key, signed, call.header(SIGN).orElse(""));
  }
}
