package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How BitMEX verifies calls that carry the second in which they expire. */
@Singleton
final class BitmexVerifier implements Verifier {

  private static final String SIGNATURE = "api-signature";
  private static final String EXPIRES = "api-expires";

  @Override
  public Set<String> exchanges() {
    return Set.of("bitmex");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("api-key").orElse(""));
    if (key == null) {
      return Signed.refused("invalid-key");
    }
    Optional<Long> expires = call.header(EXPIRES).flatMap(Call::whole);
    if (expires.isEmpty() || expires.get() <= call.at().getEpochSecond()) {
      return Signed.refused("expired", key);
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  /**
   * Signed are method, path with query, the second of expiry and the body, with nothing between.
   */
  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.method() + call.target() + call.header(EXPIRES).orElse("") + call.body();
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.header(SIGNATURE).orElse(""));
  }
}
