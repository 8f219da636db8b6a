package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bitfinex: a vector of another client, the order of nonces, the order of checks. */
class BitfinexVerifierTest {

  private static final Instant THEN = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final PracticeKey KEY = Keys.shared("testkey", "testsecret");
  private static final String PATH = "/v2/auth/r/permissions";
  private static final Map<String, String> VECTOR =
      Map.of(
          "bfx-apikey", "testkey",
          "bfx-nonce", "1700000000000",
          "bfx-signature",
              "59b88c0fe8ef30bdd4e8778fa938b36645f9124951b8f480a14b47998ef9602694eb16eedefe0be20e534fe42ecbc582",
          "Content-Type", "application/json");

  private final BitfinexVerifier verifier = new BitfinexVerifier();

  @Test
  void acceptsTheVectorOnce() {
    assertEquals(Signed.by(KEY), verify(PATH, VECTOR, "{}", THEN));
    assertEquals("nonce", verify(PATH, VECTOR, "{}", THEN).answer());
  }

  @ParameterizedTest
  @CsvSource({
    "bfx-apikey, nobody, unknown-key",
    "bfx-nonce, 1700000000001, bad-secret",
    "bfx-nonce, soon, parameters",
    "bfx-signature, 69b88c0f, bad-secret",
    "Content-Type, text/plain, parameters"
  })
  void refusesWhatIsChanged(String header, String value, String answer) {
    Map<String, String> changed = new HashMap<>(VECTOR);
    changed.put(header, value);

    assertEquals(answer, verify(PATH, changed, "{}", THEN).answer());
  }

  @Test
  void signsPathAndBody() {
    assertEquals("bad-secret", verify("/v2/auth/r/info/user", VECTOR, "{}", THEN).answer());
    assertEquals("bad-secret", verify(PATH, VECTOR, "", THEN).answer());
  }

  @Test
  void refusesANonceFromTheFuture() {
    assertEquals("nonce", verify(PATH, VECTOR, "{}", THEN.minusSeconds(61)).answer());
  }

  private Signed verify(String path, Map<String, String> headers, String body, Instant at) {
    Call call = new Call("POST", path, "", headers, body, at);
    return verifier.verify(call, Map.of(KEY.key(), KEY));
  }
}
