package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Bitget verifies, for classic and unified accounts alike. */
@Singleton
final class BitgetVerifier implements Verifier {

  private static final String KEY = "ACCESS-KEY";
  private static final String SIGN = "ACCESS-SIGN";
  private static final String STAMP = "ACCESS-TIMESTAMP";
  private static final String PASSPHRASE = "ACCESS-PASSPHRASE";
  private static final Duration TOLERANCE = Duration.ofSeconds(30);

  private static final List<Needed> NEEDED =
      List.of(
          new Needed(KEY, "key-empty"),
          new Needed(SIGN, "sign-empty"),
          new Needed(PASSPHRASE, "passphrase-empty"));

  @Override
  public Set<String> exchanges() {
    return Set.of("bitget");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    return Needed.refusal(NEEDED, call)
        .or(() -> unfit(call).map(Signed::refused))
        .orElseGet(() -> verifyKey(call, keys));
  }

  private static Optional<String> unfit(Call call) {
    if (!call.header("Content-Type").orElse("").startsWith("application/json")) {
      return Optional.of("content-type");
    }
    Optional<Long> sent = Call.whole(call.header(STAMP).orElse(""));
    if (sent.isEmpty()) {
      return Optional.of("stamp-malformed");
    }
    return call.near(sent.get(), TOLERANCE) ? Optional.empty() : Optional.of("clock");
  }

  private static Signed verifyKey(Call call, Map<String, PracticeKey> keys) {
    String id = call.header(KEY).orElse("");
    PracticeKey key = keys.get(id);
    if (key == null) {
      return Signed.refused(id.startsWith("bg_") ? "unknown-key" : "invalid-key");
    }
    if (!signatureFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    if (call.header(PASSPHRASE).filter(key.passphrase()::equals).isEmpty()) {
      return Signed.refused("key-or-passphrase", key);
    }
    boolean demo = call.header("paptrading").filter("1"::equals).isPresent();
    return demo == key.site().equals("demo")
        ? Signed.by(key)
        : Signed.refused("wrong-environment", key);
  }

  /** HMAC or RSA, as the key is; both are sent as base64. */
  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.header(STAMP).orElse("") + call.method() + call.target() + call.body();
    String sent = call.header(SIGN).orElse("");
    return key.asymmetric()
        ? Signatures.fits(key, signed, sent)
        : Signatures.sameBase64(Signatures.hmac("HmacSHA256", key.secret(), signed), sent);
  }
}
