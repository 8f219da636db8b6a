package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Bitfinex verifies. */
@Singleton
final class BitfinexVerifier implements Verifier {

  private static final String JSON = "application/json";

  private final Nonces nonces = new Nonces();

  @Override
  public Set<String> exchanges() {
    return Set.of("bitfinex");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("bfx-apikey").orElse(""));
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    Optional<Long> nonce = call.header("bfx-nonce").flatMap(Call::whole);
    if (nonce.isEmpty() || !call.header("Content-Type").orElse("").startsWith(JSON)) {
      return Signed.refused("parameters", key);
    }
    if (!signatureFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    return nonces.plausible(key, nonce.get(), call.at()) && nonces.remember(key, nonce.get())
        ? Signed.by(key)
        : Signed.refused("nonce", key);
  }

  /** Signed are the path below /api, the nonce and the body. */
  static boolean signatureFits(PracticeKey key, Call call) {
    String message = "/api" + call.path() + call.header("bfx-nonce").orElse("") + call.body();
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA384", key.secret(), message),
        call.header("bfx-signature").orElse(""));
  }
}
