package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How Poloniex verifies on its spot side; whatever is wrong with key or signature looks alike. */
@Singleton
final class PoloniexVerifier implements Verifier {

  private static final String STAMP = "signTimestamp";
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  @Override
  public Set<String> exchanges() {
    return Set.of("poloniex");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("key").orElse(""));
    if (key == null) {
      return Signed.refused("unauthenticated");
    }
    Optional<Instant> sent = call.header(STAMP).flatMap(Call::whole).map(Instant::ofEpochMilli);
    if (sent.isEmpty()) {
      return Signed.refused("stamp-missing", key);
    }
    if (!call.near(sent.get(), TOLERANCE)) {
      return Signed.refused("clock", key);
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("unauthenticated", key);
  }

  /** The time is one of the parameters that are put in order and signed, but it is not sent so. */
  static boolean signatureFits(PracticeKey key, Call call) {
    Stream<String> unsent =
        Stream.of(
            call.body().isEmpty() ? "" : "requestBody=" + call.body(),
            STAMP + "=" + call.header(STAMP).orElse(""));
    String parameters =
        Stream.concat(Arrays.stream(call.query().split("&")), unsent)
            .filter(pair -> !pair.isEmpty())
            .sorted()
            .collect(Collectors.joining("&"));
    String signed = String.join("\n", call.method(), call.path(), parameters);
    return Signatures.sameBase64(
        Signatures.hmac("HmacSHA256", key.secret(), signed), call.header("signature").orElse(""));
  }
}
