package io.keymend.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How Deribit verifies public/auth with the grant that sends a signature and no secret. */
@Singleton
final class DeribitVerifier implements Verifier {

  private static final Duration VALID = Duration.ofSeconds(60);
  private static final List<String> NEEDED =
      List.of("client_id", "timestamp", "nonce", "signature");

  private final Set<String> used = ConcurrentHashMap.newKeySet();

  @Override
  public Set<String> exchanges() {
    return Set.of("deribit");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (!call.header("Content-Type").orElse("").startsWith("application/json")) {
      return Signed.refused("content-type");
    }
    JsonNode params = Json.tree(call.body()).path("params");
    if (!"client_signature".equals(params.path("grant_type").asText())
        || NEEDED.stream().anyMatch(name -> params.path(name).asText().isEmpty())
        || !params.path("timestamp").isIntegralNumber()) {
      return Signed.refused("invalid-params");
    }
    return verify(params, call, keys.get(params.path("client_id").asText()));
  }

  private Signed verify(JsonNode params, Call call, PracticeKey key) {
    boolean fits =
        key != null
            && call.near(params.path("timestamp").asLong(), VALID)
            && signatureFits(key, params)
            && used.add(key.key() + " " + params.path("nonce").asText());
    return fits ? Signed.by(key) : Signed.refused("invalid-credentials");
  }

  /** Signed are time, nonce and the free text "data", each on a line of its own. */
  static boolean signatureFits(PracticeKey key, JsonNode params) {
    String signed =
        params.path("timestamp").asText()
            + "\n"
            + params.path("nonce").asText()
            + "\n"
            + params.path("data").asText();
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA256", key.secret(), signed), params.path("signature").asText());
  }
}
