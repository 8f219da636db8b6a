package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How KuCoin verifies keys of version 2 and 3, which hide the passphrase behind the secret. */
@Singleton
final class KucoinVerifier implements Verifier {

  private static final String KEY = "KC-API-KEY";
  private static final String SIGN = "KC-API-SIGN";
  private static final String STAMP = "KC-API-TIMESTAMP";
  private static final String PASSPHRASE = "KC-API-PASSPHRASE";
  private static final String VERSION = "KC-API-KEY-VERSION";
  private static final Set<String> VERSIONS = Set.of("2", "3");
  private static final List<Needed> NEEDED =
      Stream.of(KEY, SIGN, STAMP, PASSPHRASE)
          .map(header -> new Needed(header, "header-missing"))
          .toList();
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  @Override
  public Set<String> exchanges() {
    return Set.of("kucoin");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (!call.header("Content-Type").orElse("").startsWith("application/json")) {
      return Signed.refused("content-type");
    }
    return Needed.refusal(NEEDED, call)
        .or(() -> mistimed(call))
        .orElseGet(() -> verifyKey(call, keys));
  }

  private static Optional<Signed> mistimed(Call call) {
    boolean timely =
        call.header(STAMP)
            .flatMap(Call::whole)
            .filter(millis -> call.near(millis, TOLERANCE))
            .isPresent();
    return timely ? Optional.empty() : Optional.of(Signed.refused("clock"));
  }

  private static Signed verifyKey(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header(KEY).orElse(""));
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    if (!VERSIONS.contains(call.header(VERSION).orElse(""))) {
      return Signed.refused("version", key);
    }
    if (!passphraseFits(key, call)) {
      return Signed.refused("wrong-passphrase", key);
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  static boolean passphraseFits(PracticeKey key, Call call) {
    return fits(key, key.passphrase(), call.header(PASSPHRASE));
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.header(STAMP).orElse("") + call.method() + call.target() + call.body();
    return fits(key, signed, call.header(SIGN));
  }

  private static boolean fits(PracticeKey key, String text, Optional<String> sent) {
    return Signatures.sameBase64(
        Signatures.hmac("HmacSHA256", key.secret(), text), sent.orElse(""));
  }
}
