package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Gate verifies, version 4: a stale call is refused before its key is looked up. */
@Singleton
final class GateVerifier implements Verifier {

  private static final String KEY = "KEY";
  private static final String STAMP = "Timestamp";
  private static final String SIGN = "SIGN";

  private static final List<Needed> NEEDED =
      List.of(
          new Needed(KEY, "missing-key"),
          new Needed(STAMP, "missing-time"),
          new Needed(SIGN, "missing-signature"));
  private static final long TOLERANCE_SECONDS = 60;

  @Override
  public Set<String> exchanges() {
    return Set.of("gate");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    return Needed.refusal(NEEDED, call)
        .or(() -> mistimed(call))
        .orElseGet(() -> verifyKey(call, keys));
  }

  /** The stamp counts whole seconds, so the fraction of the exchange's clock does not count. */
  private static Optional<Signed> mistimed(Call call) {
    long now = call.at().getEpochSecond();
    boolean timely =
        call.header(STAMP)
            .flatMap(Call::whole)
            .filter(sent -> Math.abs(now - sent) <= TOLERANCE_SECONDS)
            .isPresent();
    return timely ? Optional.empty() : Optional.of(Signed.refused("clock"));
  }

  private static Signed verifyKey(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header(KEY).orElse(""));
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed =
        String.join(
            "\n",
            call.method(),
            call.path(),
            call.query(),
            Signatures.sha512Hex(call.body()),
            call.header(STAMP).orElse(""));
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA512", key.secret(), signed), call.header(SIGN).orElse(""));
  }
}
