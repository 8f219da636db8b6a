package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How HTX verifies: everything stands in the query, and the host is part of what is signed. */
@Singleton
final class HtxVerifier implements Verifier {

  private static final String KEY = "AccessKeyId";
  private static final String METHOD = "SignatureMethod";
  private static final String VERSION = "SignatureVersion";
  private static final String STAMP = "Timestamp";
  private static final String SIGN = "Signature";

  /** The host of the real exchange: customers sign that one, wherever the call goes. */
  private static final String HOST = "api.huobi.pro";

  private static final Pattern STAMP_FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  @Override
  public Set<String> exchanges() {
    return Set.of("htx");
  }

  @Override
  public Signed verify(Call call, Map<String, PracticeKey> keys) {
    if (List.of(KEY, SIGN).stream().anyMatch(name -> call.param(name).orElse("").isEmpty())) {
      return Signed.refused("login-required");
    }
    PracticeKey key = keys.get(call.param(KEY).orElse(""));
    return key == null ? Signed.refused("unknown-key") : verifySignature(call, key);
  }

  private static Signed verifySignature(Call call, PracticeKey key) {
    if (!call.param(VERSION).orElse("").equals("2")) {
      return Signed.refused("signature-version", key);
    }
    if (!call.param(METHOD).orElse("").equals(key.asymmetric() ? "Ed25519" : "HmacSHA256")) {
      return Signed.refused("signature-method", key);
    }
    boolean timely =
        instant(call.param(STAMP).orElse(""))
            .filter(sent -> call.near(sent, TOLERANCE))
            .isPresent();
    if (!timely) {
      return Signed.refused("clock", key);
    }
    return signatureFits(key, call) ? Signed.by(key) : Signed.refused("bad-secret", key);
  }

  private static Optional<Instant> instant(String stamp) {
    try {
      return STAMP_FORM.matcher(stamp).matches()
          ? Optional.of(Instant.parse(stamp + "Z"))
          : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  static boolean signatureFits(PracticeKey key, Call call) {
    String signed = String.join("\n", call.method(), HOST, call.path(), parameters(call));
    String sent = call.param(SIGN).orElse("");
    return key.asymmetric()
        ? fitsPublicKey(key, signed, sent)
        : Signatures.sameBase64(Signatures.hmac("HmacSHA256", key.secret(), signed), sent);
  }

  private static boolean fitsPublicKey(PracticeKey key, String signed, String sent) {
    try {
      byte[] signature = Base64.getDecoder().decode(sent);
      return Signatures.byPublicKey(key, signed.getBytes(UTF_8), signature);
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }

  /** Written anew from what was understood, in the order of the names' bytes. */
  private static String parameters(Call call) {
    return Arrays.stream(call.query().split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .filter(name -> !name.equals(SIGN))
        .sorted()
        .map(name -> name + "=" + encoded(call.param(name).orElse("")))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
