package io.keymend.practice;

import static io.keymend.practice.KrakenRefusal.BAD_SECRET;
import static io.keymend.practice.KrakenRefusal.INVALID_KEY;
import static io.keymend.practice.KrakenRefusal.NONCE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.keymend.practice.Answer.Reply;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How Kraken speaks on its spot side; every answer is an HTTP 200 with a list of errors. */
final class KrakenDialect implements Dialect {

  private final Plays plays = Plays.of(KrakenRefusal.values(), KrakenAccount.values());
  private final KrakenNonces nonces = new KrakenNonces();
  private final Map<String, PracticeKey> keys;

  KrakenDialect(Collection<PracticeKey> keys) {
    this.keys = plays.checked(keys);
  }

  @Override
  public Answer answer(Call call) {
    return switch (call.route()) {
      case "GET /0/public/Time" -> Reply.ok(time(call));
      case "GET /0/public/SystemStatus" -> Reply.ok(status(call));
      case "POST " + KrakenAccount.KEY_INFO, "POST " + KrakenAccount.BALANCE ->
          play(call).answer(call);
      default -> Reply.json(404, KrakenRefusal.envelope("EGeneral:Unknown method"));
    };
  }

  private Play play(Call call) {
    PracticeKey key = keys.get(call.header("API-Key").orElse(""));
    if (key == null || call.header("API-Sign").isEmpty()) {
      return INVALID_KEY;
    }
    Optional<Long> nonce = call.form("nonce").flatMap(Call::whole);
    if (nonce.isEmpty() || !nonces.plausible(key.key(), nonce.get(), call.at())) {
      return NONCE;
    }
    if (!signatureFits(key, call)) {
      return BAD_SECRET;
    }
    // remembered only now: a stranger without the secret must not be able to lock a key out
    return nonces.remember(key.key(), nonce.get()) ? plays.of(key) : NONCE;
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    byte[] path = call.path().getBytes(UTF_8);
    byte[] digest = sha256(call.form("nonce").orElse("") + call.body());
    byte[] message = ByteBuffer.allocate(path.length + digest.length).put(path).put(digest).array();
    byte[] secret = Base64.getDecoder().decode(key.secret());
    return Signatures.fits("HmacSHA512", secret, message, call.header("API-Sign").orElse(""));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String time(Call call) {
    return KrakenAccount.envelope(
        "{\"unixtime\":%d,\"rfc1123\":\"%s\"}"
            .formatted(
                call.at().getEpochSecond(),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(call.at().atOffset(ZoneOffset.UTC))));
  }

  private static String status(Call call) {
    return KrakenAccount.envelope(
        "{\"status\":\"online\",\"timestamp\":\"%s\"}".formatted(call.at()));
  }
}
