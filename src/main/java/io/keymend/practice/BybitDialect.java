package io.keymend.practice;

import static io.keymend.practice.BybitRefusal.BAD_SECRET;
import static io.keymend.practice.BybitRefusal.CLOCK;
import static io.keymend.practice.BybitRefusal.HEADER_EMPTY;
import static io.keymend.practice.BybitRefusal.INVALID_KEY;
import static io.keymend.practice.BybitRefusal.UNAUTHORIZED;

import io.keymend.practice.Answer.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Bybit speaks, version 5. */
final class BybitDialect implements Dialect {

  static final String KEY = "X-BAPI-API-KEY";

  private static final String STAMP = "X-BAPI-TIMESTAMP";
  private static final String SIGN = "X-BAPI-SIGN";
  private static final String WINDOW = "X-BAPI-RECV-WINDOW";
  private static final String DEFAULT_WINDOW = "5000";
  private static final long MAY_BE_AHEAD_MILLIS = 1000;

  private final Plays plays = Plays.of(BybitRefusal.values(), BybitAccount.values());
  private final Map<String, PracticeKey> keys;

  BybitDialect(Collection<PracticeKey> keys) {
    this.keys = plays.checked(keys);
  }

  @Override
  public Answer answer(Call call) {
    return switch (call.route()) {
      case "GET /v5/market/time" -> Reply.ok(BybitAccount.time(call));
      case "GET /v5/system/status" -> Reply.ok(BybitAccount.envelope("{\"list\":[]}", call));
      case "GET " + BybitAccount.QUERY_API, "GET " + BybitAccount.INFO -> play(call).answer(call);
      default -> Reply.text(404, "404 page not found");
    };
  }

  private Play play(Call call) {
    List<Optional<String>> needed =
        List.of(call.header(KEY), call.header(STAMP), call.header(SIGN));
    if (needed.stream().anyMatch(Optional::isEmpty)) {
      return UNAUTHORIZED;
    }
    if (needed.stream().anyMatch(header -> header.get().isEmpty())) {
      return HEADER_EMPTY;
    }
    PracticeKey key = keys.get(call.headers().get(KEY));
    if (key == null) {
      return INVALID_KEY;
    }
    if (!timely(call)) {
      return CLOCK;
    }
    return signatureFits(key, call) ? plays.of(key) : BAD_SECRET;
  }

  private static boolean timely(Call call) {
    Optional<Long> sent = call.header(STAMP).flatMap(Call::whole);
    Optional<Long> window =
        call.header(WINDOW).or(() -> Optional.of(DEFAULT_WINDOW)).flatMap(Call::whole);
    return sent.isPresent()
        && window.isPresent()
        && call.millis() - window.get() <= sent.get()
        && sent.get() < call.millis() + MAY_BE_AHEAD_MILLIS;
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    return Signatures.fits(key, stringToSign(call), call.header(SIGN).orElse(""));
  }

  /** The window is signed as sent; a call without it signs none, although the default holds. */
  static String stringToSign(Call call) {
    return call.header(STAMP).orElse("")
        + call.header(KEY).orElse("")
        + call.header(WINDOW).orElse("")
        + ("GET".equals(call.method()) ? call.query() : call.body());
  }
}
