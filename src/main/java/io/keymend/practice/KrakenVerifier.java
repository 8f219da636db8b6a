package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Kraken verifies on its spot side. */
@Singleton
final class KrakenVerifier implements Verifier {

  private static final String SIGN = "API-Sign";

  private final Nonces nonces = new Nonces();

  @Override
  public Set<String> exchanges() {
    return Set.of("kraken");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("API-Key").orElse(""));
    if (key == null || call.header(SIGN).isEmpty()) {
      return Signed.refused("invalid-key");
    }
    Optional<Long> nonce = call.form("nonce").flatMap(Call::whole);
    if (nonce.isEmpty() || !nonces.plausible(key, nonce.get(), call.at())) {
      return Signed.refused("nonce", key);
    }
    if (!signatureFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    return nonces.remember(key, nonce.get()) ? Signed.by(key) : Signed.refused("nonce", key);
  }

  /** Signed are the path and the hash of nonce and body. */
  static boolean signatureFits(PracticeKey key, Call call) {
    byte[] path = call.path().getBytes(UTF_8);
    byte[] hash = Signatures.sha256(call.form("nonce").orElse("") + call.body());
    byte[] message = ByteBuffer.allocate(path.length + hash.length).put(path).put(hash).array();
    byte[] secret = Base64.getDecoder().decode(key.secret());
    return Signatures.sameBase64(
        Signatures.hmac("HmacSHA512", secret, message), call.header(SIGN).orElse(""));
  }
}
