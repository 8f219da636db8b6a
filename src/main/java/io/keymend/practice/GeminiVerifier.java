package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** How Gemini verifies: an empty body, and all that is said in a header. */
@Singleton
final class GeminiVerifier implements Verifier {

  private static final String PAYLOAD = "X-GEMINI-PAYLOAD";
  private static final String SIGNATURE = "X-GEMINI-SIGNATURE";
  private static final Duration WINDOW = Duration.ofSeconds(30);

  /** A time-based nonce is in seconds, with or without a fraction. */
  private static final String SECONDS = "\\d{1,10}(\\.\\d{1,9})?";

  /** What the keys play that another program has used with milliseconds. */
  private static final String USED_WITH_MILLIS = "-used-with-millis";

  private static final long LARGEST_SECONDS = 9_999_999_999L;

  private final Nonces nonces = new Nonces();

  @Override
  public Set<String> exchanges() {
    return Set.of("gemini");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (call.header("X-GEMINI-APIKEY").isEmpty()) {
      return Signed.refused("no-header");
    }
    if (call.header(PAYLOAD).isEmpty()) {
      return Signed.refused("no-payload");
    }
    if (call.header(SIGNATURE).isEmpty()) {
      return Signed.refused("no-signature");
    }
    PracticeKey key = keys.get(call.header("X-GEMINI-APIKEY").get());
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    return signatureFits(key, call) ? judge(key, call) : Signed.refused("bad-secret", key);
  }

  private Signed judge(PracticeKey key, Call call) {
    String payload = payload(call);
    boolean plain = call.header("Content-Type").orElse("").startsWith("text/plain");
    if (!plain || !call.body().isEmpty() || Json.tree(payload).isMissingNode()) {
      return Signed.refused("bad-payload", key);
    }
    if (!Json.field(payload, "request").orElse("").equals(call.path())) {
      return Signed.refused("other-endpoint", key);
    }
    String nonce = Json.field(payload, "nonce").orElse("");
    if (key.plays().endsWith("-time-based")) {
      return inWindow(nonce, call) ? Signed.by(key) : Signed.refused("not-within", key);
    }
    return rises(nonce, key, call) ? Signed.by(key) : Signed.refused("nonce", key);
  }

  private boolean rises(String nonce, PracticeKey key, Call call) {
    return Call.whole(nonce)
        .filter(number -> number > LARGEST_SECONDS || !key.plays().endsWith(USED_WITH_MILLIS))
        .filter(number -> nonces.plausible(key, number, call.at()))
        .filter(number -> nonces.remember(key, number))
        .isPresent();
  }

  private static boolean inWindow(String nonce, Call call) {
    return nonce.matches(SECONDS) && call.near((long) (Double.parseDouble(nonce) * 1000), WINDOW);
  }

  /** Signed is the payload as it is sent, in base64. */
  static boolean signatureFits(PracticeKey key, Call call) {
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA384", key.secret(), call.header(PAYLOAD).orElse("")),
        call.header(SIGNATURE).orElse(""));
  }

  private static String payload(Call call) {
    try {
      return new String(Base64.getDecoder().decode(call.header(PAYLOAD).orElse("")), UTF_8);
    } catch (IllegalArgumentException other) {
      return "";
    }
  }
}
