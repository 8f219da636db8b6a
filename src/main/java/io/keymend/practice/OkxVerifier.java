package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How OKX verifies, version 5. */
@Singleton
final class OkxVerifier implements Verifier {

  private static final String KEY = "OK-ACCESS-KEY";
  private static final String SIGN = "OK-ACCESS-SIGN";
  private static final String STAMP = "OK-ACCESS-TIMESTAMP";
  private static final String PASSPHRASE = "OK-ACCESS-PASSPHRASE";

  private static final List<Needed> NEEDED =
      List.of(
          new Needed(KEY, "key-empty"),
          new Needed(PASSPHRASE, "passphrase-empty"),
          new Needed(SIGN, "sign-empty"),
          new Needed(STAMP, "stamp-empty"));
  private static final Pattern KEY_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern STAMP_FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  private static final Duration TOLERANCE = Duration.ofSeconds(30);

  @Override
  public Set<String> exchanges() {
    return Set.of("okx");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    return Needed.refusal(NEEDED, call)
        .or(() -> mistimed(call))
        .orElseGet(() -> verifyKey(call, keys));
  }

  private static Optional<Signed> mistimed(Call call) {
    Optional<Instant> sent = instant(call.header(STAMP).orElse(""));
    if (sent.isEmpty()) {
      return Optional.of(Signed.refused("stamp-malformed"));
    }
    return call.near(sent.get(), TOLERANCE)
        ? Optional.empty()
        : Optional.of(Signed.refused("clock"));
  }

  private static Optional<Instant> instant(String stamp) {
    try {
      return STAMP_FORM.matcher(stamp).matches()
          ? Optional.of(Instant.parse(stamp))
          : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Signed verifyKey(Call call, Map<String, PracticeKey> keys) {
    String id = call.header(KEY).orElse("");
    PracticeKey key = keys.get(id);
    if (key == null) {
      return Signed.refused(KEY_FORM.matcher(id).matches() ? "unknown-key" : "invalid-key");
    }
    if (simulated(call) != key.site().startsWith("demo")) {
      return Signed.refused("wrong-environment", key);
    }
    if (!signatureFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    boolean opened = call.header(PASSPHRASE).filter(key.passphrase()::equals).isPresent();
    return opened ? Signed.by(key) : Signed.refused("wrong-passphrase", key);
  }

  private static boolean simulated(Call call) {
    return call.header("x-simulated-trading").filter("1"::equals).isPresent();
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.header(STAMP).orElse("") + call.method() + call.target() + call.body();
    return Signatures.sameBase64(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.header(SIGN).orElse(""));
  }
}
