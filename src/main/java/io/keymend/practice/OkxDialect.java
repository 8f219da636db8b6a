package io.keymend.practice;

import static io.keymend.practice.OkxRefusal.BAD_SECRET;
import static io.keymend.practice.OkxRefusal.CLOCK;
import static io.keymend.practice.OkxRefusal.INVALID_KEY;
import static io.keymend.practice.OkxRefusal.KEY_EMPTY;
import static io.keymend.practice.OkxRefusal.PASSPHRASE_EMPTY;
import static io.keymend.practice.OkxRefusal.SIGN_EMPTY;
import static io.keymend.practice.OkxRefusal.STAMP_EMPTY;
import static io.keymend.practice.OkxRefusal.STAMP_MALFORMED;
import static io.keymend.practice.OkxRefusal.UNKNOWN_KEY;
import static io.keymend.practice.OkxRefusal.WRONG_ENVIRONMENT;
import static io.keymend.practice.OkxRefusal.WRONG_PASSPHRASE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.keymend.practice.Answer.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How OKX speaks, version 5. */
final class OkxDialect implements Dialect {

  private static final String KEY = "OK-ACCESS-KEY";
  private static final String SIGN = "OK-ACCESS-SIGN";
  private static final String STAMP = "OK-ACCESS-TIMESTAMP";
  private static final String PASSPHRASE = "OK-ACCESS-PASSPHRASE";

  /** A header that must be there, and what is said if it is not. */
  private record Needed(String header, Play refusal) {}

  private static final List<Needed> NEEDED =
      List.of(
          new Needed(KEY, KEY_EMPTY),
          new Needed(PASSPHRASE, PASSPHRASE_EMPTY),
          new Needed(SIGN, SIGN_EMPTY),
          new Needed(STAMP, STAMP_EMPTY));
  private static final Pattern KEY_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern STAMP_FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  private static final Duration TOLERANCE = Duration.ofSeconds(30);

  private final Plays plays = Plays.of(OkxRefusal.values(), OkxAccount.values());
  private final Map<String, PracticeKey> keys;

  OkxDialect(Collection<PracticeKey> keys) {
    this.keys = plays.checked(keys);
  }

  @Override
  public Answer answer(Call call) {
    return switch (call.route()) {
      case "GET /api/v5/public/time" ->
          Reply.ok(OkxAccount.envelope("{\"ts\":\"%d\"}".formatted(call.millis())));
      case "GET /api/v5/system/status" -> Reply.ok(OkxAccount.envelope(""));
      case "GET /api/v5/account/config" -> play(call).answer(call);
      default -> Reply.json(404, "{\"code\":\"404\",\"msg\":\"Not Found\",\"data\":[]}");
    };
  }

  private Play play(Call call) {
    return headerEmpty(call).or(() -> mistimed(call)).orElseGet(() -> playOfKey(call));
  }

  private static Optional<Play> headerEmpty(Call call) {
    return NEEDED.stream()
        .filter(needed -> call.header(needed.header()).orElse("").isEmpty())
        .map(Needed::refusal)
        .findFirst();
  }

  private static Optional<Play> mistimed(Call call) {
    Optional<Instant> sent = instant(call.header(STAMP).orElse(""));
    if (sent.isEmpty()) {
      return Optional.of(STAMP_MALFORMED);
    }
    boolean timely = Duration.between(sent.get(), call.at()).abs().compareTo(TOLERANCE) <= 0;
    return timely ? Optional.empty() : Optional.of(CLOCK);
  }

  private static Optional<Instant> instant(String stamp) {
    try {
      return STAMP_FORM.matcher(stamp).matches()
          ? Optional.of(Instant.parse(stamp))
          : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private Play playOfKey(Call call) {
    String id = call.header(KEY).orElse("");
    PracticeKey key = keys.get(id);
    if (key == null) {
      return KEY_FORM.matcher(id).matches() ? UNKNOWN_KEY : INVALID_KEY;
    }
    if (call.header("x-simulated-trading").filter("1"::equals).isPresent()) {
      return WRONG_ENVIRONMENT; // every practice key is one of the live site
    }
    if (!signatureFits(key, call)) {
      return BAD_SECRET;
    }
    boolean opened = call.header(PASSPHRASE).filter(key.passphrase()::equals).isPresent();
    return opened ? plays.of(key) : WRONG_PASSPHRASE;
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = call.header(STAMP).orElse("") + call.method() + call.target() + call.body();
    return Signatures.fits(
        "HmacSHA256",
        key.secret().getBytes(UTF_8),
        signed.getBytes(UTF_8),
        call.header(SIGN).orElse(""));
  }
}
