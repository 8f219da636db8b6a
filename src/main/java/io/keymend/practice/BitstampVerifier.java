package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How Bitstamp verifies, version 2; the order of its checks is not documented. */
@Singleton
final class BitstampVerifier implements Verifier {

  private static final String WHO = "BITSTAMP ";
  private static final String NONCE = "X-Auth-Nonce";
  private static final String STAMP = "X-Auth-Timestamp";
  private static final String SIGN = "X-Auth-Signature";
  private static final String VERSION = "X-Auth-Version";
  private static final String TYPE = "Content-Type";
  private static final List<String> NEEDED = List.of("X-Auth", NONCE, STAMP, SIGN, VERSION);
  private static final Pattern NONCE_FORM = Pattern.compile("[0-9a-z-]{36}");
  private static final Duration TOLERANCE = Duration.ofSeconds(150);

  private final Map<String, Instant> nonces = new ConcurrentHashMap<>();

  @Override
  public Set<String> exchanges() {
    return Set.of("bitstamp");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    String who = call.header("X-Auth").orElse("");
    boolean incomplete = NEEDED.stream().anyMatch(name -> call.header(name).isEmpty());
    if (incomplete || !who.startsWith(WHO) || !"v2".equals(call.headers().get(VERSION))) {
      return Signed.refused("headers-missing");
    }
    PracticeKey key = keys.get(who.substring(WHO.length()));
    return key == null ? Signed.refused("unknown-key") : verify(call, key);
  }

  private Signed verify(Call call, PracticeKey key) {
    if (call.body().isEmpty() == call.header(TYPE).isPresent()) {
      return Signed.refused("content-type", key);
    }
    Optional<Instant> sent = call.header(STAMP).flatMap(Call::whole).map(Instant::ofEpochMilli);
    if (sent.filter(moment -> call.near(moment, TOLERANCE)).isEmpty()) {
      return Signed.refused("clock", key);
    }
    if (!signatureFits(key, call)) {
      return Signed.refused("bad-secret", key);
    }
    return isFresh(call) ? Signed.by(key) : Signed.refused("nonce", key);
  }

  /** Lower case, and used once in the time for which a call is good. */
  private boolean isFresh(Call call) {
    String nonce = call.header(NONCE).orElse("");
    nonces.values().removeIf(used -> !call.near(used, TOLERANCE));
    return NONCE_FORM.matcher(nonce).matches() && nonces.putIfAbsent(nonce, call.at()) == null;
  }

  /** The name of the site is signed, not the address that the call took. */
  static boolean signatureFits(PracticeKey key, Call call) {
    String site = key.site().isEmpty() ? "www" : key.site();
    String signed =
        String.join(
            "",
            call.header("X-Auth").orElse(""),
            call.method(),
            site + ".bitstamp.net",
            call.path(),
            call.query().isEmpty() ? "" : "?" + call.query(),
            call.header(TYPE).orElse(""),
            call.header(NONCE).orElse(""),
            call.header(STAMP).orElse(""),
            call.header(VERSION).orElse(""),
            call.body());
    return Signatures.sameHex(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.header(SIGN).orElse(""));
  }
}
