package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How WhiteBIT verifies: the body a second time as a header, and two ways to judge a nonce. */
@Singleton
final class WhitebitVerifier implements Verifier {

  private static final String PAYLOAD = "X-TXC-PAYLOAD";
  private static final Duration WINDOW = Duration.ofSeconds(5);

  private final Nonces nonces = new Nonces();
  private final Map<String, Instant> usedInWindow = new ConcurrentHashMap<>();

  @Override
  public Set<String> exchanges() {
    return Set.of("whitebit");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("X-TXC-APIKEY").orElse(""));
    if (key == null || !signatureFits(key, call)) {
      return Signed.refused("unauthorized");
    }
    boolean json = call.header("Content-Type").orElse("").startsWith("application/json");
    if (!json || !encoded(call.body()).equals(call.header(PAYLOAD).orElse(""))) {
      return Signed.refused("payload", key);
    }
    if (!call.json("request").orElse("").equals(call.path())) {
      return Signed.refused("no-request", key);
    }
    Optional<Long> nonce = call.json("nonce").flatMap(Call::whole);
    if (nonce.isEmpty()) {
      return Signed.refused("no-nonce", key);
    }
    return call.json("nonceWindow").orElse("").equals("true")
        ? inWindow(key, nonce.get(), call)
        : rising(key, nonce.get(), call);
  }

  private Signed rising(PracticeKey key, long nonce, Call call) {
    return nonces.plausible(key, nonce, call.at()) && nonces.remember(key, nonce)
        ? Signed.by(key)
        : Signed.refused("nonce", key);
  }

  /** Near the clock and new; the highest nonce so far does not count. */
  private Signed inWindow(PracticeKey key, long nonce, Call call) {
    if (!call.near(nonce, WINDOW)) {
      return Signed.refused("clock", key);
    }
    usedInWindow.values().removeIf(used -> used.isBefore(call.at().minus(WINDOW.multipliedBy(2))));
    return usedInWindow.putIfAbsent(key.key() + " " + nonce, call.at()) == null
        ? Signed.by(key)
        : Signed.refused("nonce", key);
  }

  /** Signed is the payload as it is sent, in base64. */
  static boolean signatureFits(PracticeKey key, Call call) {
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA512", key.secret(), call.header(PAYLOAD).orElse("")),
        call.header("X-TXC-SIGNATURE").orElse(""));
  }

  private static String encoded(String body) {
    return Base64.getEncoder().encodeToString(body.getBytes(UTF_8));
  }
}
