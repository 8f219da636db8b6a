package io.keymend.practice;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Kraken verifies on its derivatives side, where a nonce may be left out. */
@Singleton
final class KrakenFuturesVerifier implements Verifier {

  private static final String AUTHENT = "Authent";
  private static final String NONCE = "Nonce";
  private static final String NOT_SIGNED = "/derivatives";

  private final Nonces nonces = new Nonces();

  @Override
  public Set<String> exchanges() {
    return Set.of("kraken-futures");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("APIKey").orElse(""));
    if (key == null || !signatureFits(key, call)) {
      return Signed.refused("authentication-error");
    }
    return inOrder(key, call) ? Signed.by(key) : Signed.refused("nonce", key);
  }

  /** Signed is the hash of arguments, nonce and the path as it is known within the site. */
  static boolean signatureFits(PracticeKey key, Call call) {
    String path = call.path();
    String known = path.startsWith(NOT_SIGNED) ? path.substring(NOT_SIGNED.length()) : path;
    byte[] hash =
        Signatures.sha256(call.query() + call.body() + call.header(NONCE).orElse("") + known);
    byte[] secret = Base64.getDecoder().decode(key.secret());
    return Signatures.sameBase64(
        Signatures.hmac("HmacSHA512", secret, hash), call.header(AUTHENT).orElse(""));
  }

  private boolean inOrder(PracticeKey key, Call call) {
    if (call.header(NONCE).isEmpty()) {
      return true;
    }
    Optional<Long> nonce = call.header(NONCE).flatMap(Call::whole);
    return nonce.isPresent()
        && nonces.plausible(key, nonce.get(), call.at())
        && nonces.remember(key, nonce.get());
  }
}
