package io.keymend.practice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How BingX verifies: the parameters, sorted by name, and a window of five seconds at most. */
@Singleton
final class BingxVerifier implements Verifier {

  private static final String SIGNATURE = "signature";
  private static final long MAX_WINDOW = 5000;

  @Override
  public Set<String> exchanges() {
    return Set.of("bingx");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    PracticeKey key = keys.get(call.header("X-BX-APIKEY").orElse(""));
    if (key == null) {
      return Signed.refused("unknown-key");
    }
    if (call.param(SIGNATURE).orElse("").isEmpty()) {
      return Signed.refused("signature-missing", key);
    }
    if (!timely(call)) {
      return Signed.refused("clock", key);
    }
    byte[] due = Signatures.hmac("HmacSHA256", key.secret(), sorted(call));
    return Signatures.sameHex(due, call.param(SIGNATURE).get())
        ? Signed.by(key)
        : Signed.refused("bad-secret", key);
  }

  private static boolean timely(Call call) {
    long window =
        call.param("recvWindow")
            .flatMap(Call::whole)
            .filter(w -> w < MAX_WINDOW)
            .orElse(MAX_WINDOW);
    return call.param("timestamp")
        .flatMap(Call::whole)
        .filter(stamp -> call.near(stamp, Duration.ofMillis(window)))
        .isPresent();
  }

  /** The values are signed as they are, not as a URL writes them. */
  private static String sorted(Call call) {
    return Arrays.stream(call.query().split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .filter(name -> !name.equals(SIGNATURE))
        .sorted()
        .map(name -> name + "=" + call.param(name).orElse(""))
        .collect(Collectors.joining("&"));
  }
}
