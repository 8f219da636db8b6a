package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gemini: the published vector, both kinds of nonces, the order of checks. */
class GeminiVerifierTest {

  private static final Instant THEN = Instant.ofEpochSecond(1_700_000_000L);
  private static final String PUBLISHED =
      "ewogICAgInJlcXVlc3QiOiAiL3YxL29yZGVyL3N0YXR1cyIsCiAgICAibm9uY2UiOiAxMjM0NTYsCgogICAgIm9yZGVyX2lkIjogMTg4MzQKfQo=";
  private static final String PUBLISHED_SIGNATURE =
      "337cc8b4ea692cfe65b4a85fcc9f042b2e3f702ac956fd098d600ab15705775017beae402be773ceee10719ff70d710f";
  private static final String ROLES = "/v1/roles";
  private static final Map<String, String> MILLIS =
      headers(
          "eyJyZXF1ZXN0IjoiL3YxL3JvbGVzIiwibm9uY2UiOiIxNzAwMDAwMDAwMDAwIn0=",
          "3cc7362ded258388457af1bda3b552e08a2ecf578112fe2e51e4b07b7cfcd8d5580dde741187d58537dba20e57642db1");
  private static final Map<String, String> SECONDS =
      headers(
          "eyJyZXF1ZXN0IjoiL3YxL3JvbGVzIiwibm9uY2UiOiIxNzAwMDAwMDAwIn0=",
          "465a517024a89775477adb50d9aa46bbbe8d253568427a0e80a1ff525e96a76df4c678fe805c96ab114e48b8082976a6");

  private final GeminiVerifier verifier = new GeminiVerifier();

  @Test
  void acceptsThePublishedVector() {
    Map<String, String> vector = headers(PUBLISHED, PUBLISHED_SIGNATURE);

    assertTrue(fits(vector));
    assertFalse(fits(headers(PUBLISHED, "4" + PUBLISHED_SIGNATURE.substring(1))));
    assertFalse(fits(headers(PUBLISHED.replace("ewog", "ewoh"), PUBLISHED_SIGNATURE)));
    assertEquals("works", verify("works", "/v1/order/status", vector, "", THEN));
    assertEquals("other-endpoint", verify("works", ROLES, vector, "", THEN));
  }

  @Test
  void wantsANonceThatRises() {
    assertEquals("works", verify("works", ROLES, SECONDS, "", THEN));
    assertEquals("works", verify("works", ROLES, MILLIS, "", THEN));
    assertEquals("nonce", verify("works", ROLES, MILLIS, "", THEN));
    assertEquals("nonce", verify("works", ROLES, SECONDS, "", THEN));
  }

  @Test
  void wantsATimeBasedNonceNearItsClock() {
    String key = "works-time-based";

    assertEquals("not-within", verify(key, ROLES, MILLIS, "", THEN));
    assertEquals(key, verify(key, ROLES, SECONDS, "", THEN));
    assertEquals(key, verify(key, ROLES, SECONDS, "", THEN.plusSeconds(30)));
    assertEquals("not-within", verify(key, ROLES, SECONDS, "", THEN.plusSeconds(31)));
    assertEquals("not-within", verify(key, ROLES, SECONDS, "", THEN.minusSeconds(31)));
  }

  @ParameterizedTest
  @CsvSource({
    "X-GEMINI-APIKEY, account-nobody, unknown-key",
    "X-GEMINI-APIKEY, , no-header",
    "X-GEMINI-PAYLOAD, , no-payload",
    "X-GEMINI-PAYLOAD, e30=, bad-secret",
    "X-GEMINI-SIGNATURE, , no-signature",
    "X-GEMINI-SIGNATURE, 00, bad-secret",
    "Content-Type, application/json, bad-payload"
  })
  void refusesWhatIsChanged(String header, String value, String answer) {
    Map<String, String> changed = new HashMap<>(MILLIS);
    changed.computeIfPresent(header, (name, old) -> value);

    assertEquals(answer, verify("works", ROLES, changed, "", THEN));
  }

  @Test
  void wantsAnEmptyBody() {
    assertEquals("bad-payload", verify("works", ROLES, MILLIS, "{}", THEN));
  }

  private String verify(
      String plays, String path, Map<String, String> headers, String body, Instant at) {
    PracticeKey key =
        new PracticeKey("vector", "", "account-A", "1234abcd", "", "", "", true, plays, "");
    Call call = new Call("POST", path, "", headers, body, at);
    return verifier.verify(call, Map.of(key.key(), key)).answer();
  }

  private static boolean fits(Map<String, String> headers) {
    return GeminiVerifier.signatureFits(
        Keys.shared("account-A", "1234abcd"), new Call("POST", ROLES, "", headers, "", THEN));
  }

  private static Map<String, String> headers(String payload, String signature) {
    return Map.of(
        "X-GEMINI-APIKEY",
        "account-A",
        "X-GEMINI-PAYLOAD",
        payload,
        "X-GEMINI-SIGNATURE",
        signature,
        "Content-Type",
        "text/plain");
  }
}
