package io.keymend.practice;

import static io.keymend.practice.BinanceRefusal.AHEAD;
import static io.keymend.practice.BinanceRefusal.BAD_SECRET;
import static io.keymend.practice.BinanceRefusal.CLOCK;
import static io.keymend.practice.BinanceRefusal.INVALID_KEY;
import static io.keymend.practice.BinanceRefusal.MALFORMED;
import static io.keymend.practice.BinanceRefusal.NO_SIGNATURE;
import static io.keymend.practice.BinanceRefusal.NO_TIMESTAMP;
import static io.keymend.practice.BinanceRefusal.WINDOW_TOO_LARGE;

import io.keymend.practice.Answer.Reply;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How Binance speaks, spot and futures. */
final class BinanceDialect implements Dialect {

  private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z0-9]{64}");
  private static final String SIGNATURE = "&signature=";
  private static final long MAY_BE_AHEAD_MILLIS = 1000;
  private static final long MAX_WINDOW_MILLIS = 60_000;
  // a microsecond stamp is accepted too, and is recognised by its size
  private static final long LEAST_MICROS = 100_000_000_000_000L;

  private final Plays plays = Plays.of(BinanceRefusal.values(), BinanceAccount.values());
  private final Map<String, PracticeKey> keys;

  BinanceDialect(Collection<PracticeKey> keys) {
    this.keys = plays.checked(keys);
  }

  @Override
  public Answer answer(Call call) {
    return switch (call.route()) {
      case "GET /api/v3/ping", "GET /fapi/v1/ping" -> Reply.ok("{}");
      case "GET /api/v3/time", "GET /fapi/v1/time" ->
          Reply.ok("{\"serverTime\":%d}".formatted(call.millis()));
      case "GET /sapi/v1/system/status" -> Reply.ok("{\"status\":0,\"msg\":\"normal\"}");
      case "GET " + BinanceAccount.RESTRICTIONS,
          "GET " + BinanceAccount.ACCOUNT,
          "GET " + BinanceAccount.BALANCE ->
          play(call).answer(call);
      default -> Reply.html(404, "<html><body><h2>404 Not found</h2></body></html>");
    };
  }

  private Play play(Call call) {
    String id = call.header("X-MBX-APIKEY").orElse("");
    if (!KEY_FORM.matcher(id).matches()) {
      return MALFORMED;
    }
    PracticeKey key = keys.get(id);
    if (key == null) {
      return INVALID_KEY;
    }
    Optional<Play> mistimed = mistimed(call);
    if (mistimed.isPresent()) {
      return mistimed.get();
    }
    if (call.param("signature").isEmpty()) {
      return NO_SIGNATURE;
    }
    return signatureFits(key, call) ? plays.of(key) : BAD_SECRET;
  }

  /** What speaks against the time stamp, if anything. */
  private static Optional<Play> mistimed(Call call) {
    Optional<Long> stamp = call.param("timestamp").flatMap(Call::whole);
    if (stamp.isEmpty()) {
      return Optional.of(NO_TIMESTAMP);
    }
    double window = window(call);
    if (!(window <= MAX_WINDOW_MILLIS)) {
      return Optional.of(WINDOW_TOO_LARGE);
    }
    long sent = stamp.get() >= LEAST_MICROS ? stamp.get() / 1000 : stamp.get();
    if (sent >= call.millis() + MAY_BE_AHEAD_MILLIS) {
      return Optional.of(AHEAD);
    }
    return call.millis() - sent <= window ? Optional.empty() : Optional.of(CLOCK);
  }

  /** At most three decimals are allowed; what is no number counts as too large. */
  private static double window(Call call) {
    String window = call.param("recvWindow").orElse("5000");
    return window.matches("\\d{1,9}(\\.\\d{1,3})?") ? Double.parseDouble(window) : Double.NaN;
  }

  /** Signed is the query up to the signature, which must come last, and then the body. */
  static boolean signatureFits(PracticeKey key, Call call) {
    int end = call.query().lastIndexOf(SIGNATURE);
    return end >= 0
        && call.query().indexOf('&', end + 1) < 0
        && Signatures.fits(
            key, call.query().substring(0, end) + call.body(), call.param("signature").orElse(""));
  }
}
