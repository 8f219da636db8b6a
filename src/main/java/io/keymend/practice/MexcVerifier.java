package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How MEXC verifies: the spot side by a signed query, the futures side by headers. */
@Singleton
final class MexcVerifier implements Verifier {

  private static final String FUTURES = "/api/v1/private/";
  private static final String KEY_INFO = "/api/v3/apiKeyInfo";
  private static final String SIGNATURE = "&signature=";
  private static final long MAY_BE_AHEAD_MILLIS = 1000;
  private static final long MAX_WINDOW_MILLIS = 60_000;
  private static final Duration FUTURES_WINDOW = Duration.ofSeconds(10);

  @Override
  public Set<String> exchanges() {
    return Set.of("mexc");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    boolean futures = call.path().startsWith(FUTURES);
    Optional<String> id = call.header(futures ? "ApiKey" : "X-MEXC-APIKEY");
    if (id.filter(text -> !text.isEmpty()).isEmpty()) {
      return Signed.refused("no-key");
    }
    PracticeKey key = keys.get(id.get());
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    return futures ? onFutures(call, key) : onSpot(call, key);
  }

  private static Signed onSpot(Call call, PracticeKey key) {
    Optional<Long> window =
        call.param("recvWindow").or(() -> Optional.of("5000")).flatMap(Call::whole);
    if (window.filter(millis -> millis <= MAX_WINDOW_MILLIS).isEmpty()) {
      return Signed.refused("window-too-large");
    }
    if (!timely(call, window.get())) {
      return Signed.refused("late");
    }
    if (call.param("signature").isEmpty()) {
      return Signed.refused("no-signature");
    }
    if (!spotFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    boolean asksForAnother =
        call.path().equals(KEY_INFO) && !call.param("accessKey").orElse("").equals(key.key());
    return asksForAnother ? Signed.refused("other-key") : Signed.by(key);
  }

  private static boolean timely(Call call, long window) {
    return call.param("timestamp")
        .flatMap(Call::whole)
        .filter(sent -> sent < call.millis() + MAY_BE_AHEAD_MILLIS)
        .filter(sent -> call.millis() - sent <= window)
        .isPresent();
  }

  /** Signed is the query up to the signature, and then the body; only small letters count. */
  static boolean spotFits(PracticeKey key, Call call) {
    int end = call.query().lastIndexOf(SIGNATURE);
    return end >= 0
        && same(
            key,
            call.query().substring(0, end) + call.body(),
            call.query().substring(end + SIGNATURE.length()));
  }

  private static Signed onFutures(Call call, PracticeKey key) {
    Optional<Long> sent = call.header("Request-Time").flatMap(Call::whole);
    if (sent.filter(millis -> call.near(millis, FUTURES_WINDOW)).isEmpty()) {
      return Signed.refused("late");
    }
    return futuresFit(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  /** Signed are key, time and then the parameters of a query or the body. */
  static boolean futuresFit(PracticeKey key, Call call) {
    String parameters = "GET".equals(call.method()) ? call.query() : call.body();
    return same(
        key,
        key.key() + call.header("Request-Time").orElse("") + parameters,
        call.header("Signature").orElse(""));
  }

  private static boolean same(PracticeKey key, String message, String sent) {
    byte[] due = Signatures.hmac("HmacSHA256", key.secret(), message);
    return sent.equals(sent.toLowerCase(Locale.ROOT)) && Signatures.sameHex(due, sent);
  }
}
