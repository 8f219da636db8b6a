package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WhiteBIT: a vector of another client, both ways to judge a nonce, the order of checks. */
class WhitebitVerifierTest {

  private static final Instant THEN = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final PracticeKey KEY = Keys.shared("testkey", "testsecret");
  private static final String PATH = "/api/v4/main-account/balance";
  private static final String RISING =
      "{\"request\":\"" + PATH + "\",\"nonce\":\"1700000000000\",\"nonceWindow\":false}";
  private static final String RISING_SIGNATURE =
      "7adc317e94f0013e3b1ef16ce7d1c05d296bdc038657a4e1baf118ae4e65e11d4363b62ef14a2e77bf4a88edc72eb2e64d828f007228ecc759008a20ea24503d";
  private static final String IN_WINDOW =
      "{\"ticker\":\"BTC\",\"request\":\""
          + PATH
          + "\",\"nonce\":\"1700000000000\",\"nonceWindow\":true}";
  private static final String IN_WINDOW_SIGNATURE =
      "292aa7d1bc235df6b06cd896163f5bc104c47ba7b04486249d9fcbf503c08161150de0904d0583598065a15a8cbf9cd2b8d9957a8f5a54076490253503db86cc";

  private final WhitebitVerifier verifier = new WhitebitVerifier();

  @Test
  void acceptsTheVectorOnce() {
    assertEquals("works", rising(THEN));
    assertEquals("nonce", rising(THEN));
    assertEquals("nonce", new WhitebitVerifierTest().rising(THEN.minusSeconds(61)));
  }

  @Test
  void acceptsANonceOnceWithinItsWindow() {
    assertEquals("clock", inWindow(THEN.plusMillis(5001)));
    assertEquals("clock", inWindow(THEN.minusMillis(5001)));
    assertEquals("works", inWindow(THEN.plusMillis(5000)));
    assertEquals("nonce", inWindow(THEN.plusMillis(5000)));
  }

  @Test
  void theWindowDoesNotDisturbTheOrder() {
    assertEquals("works", inWindow(THEN));
    assertEquals("works", rising(THEN));
  }

  @ParameterizedTest
  @CsvSource({
    "X-TXC-APIKEY, nobody, unauthorized",
    "X-TXC-PAYLOAD, e30=, unauthorized",
    "X-TXC-SIGNATURE, 8adc, unauthorized",
    "Content-Type, text/plain, payload"
  })
  void refusesWhatIsChanged(String header, String value, String answer) {
    Map<String, String> changed = new HashMap<>(headers(RISING, RISING_SIGNATURE));
    changed.put(header, value);

    assertEquals(answer, verify(PATH, changed, RISING, THEN));
  }

  @Test
  void comparesBodyAndPathWithWhatIsSigned() {
    Map<String, String> headers = headers(RISING, RISING_SIGNATURE);

    assertEquals("payload", verify(PATH, headers, RISING.replace("false", "true"), THEN));
    assertEquals("payload", verify(PATH, headers, RISING.replace(":", ": "), THEN));
    assertEquals("no-request", verify("/api/v4/trade-account/balance", headers, RISING, THEN));
  }

  private String rising(Instant at) {
    return verify(PATH, headers(RISING, RISING_SIGNATURE), RISING, at);
  }

  private String inWindow(Instant at) {
    return verify(PATH, headers(IN_WINDOW, IN_WINDOW_SIGNATURE), IN_WINDOW, at);
  }

  private String verify(String path, Map<String, String> headers, String body, Instant at) {
    Call call = new Call("POST", path, "", headers, body, at);
    return verifier.verify(call, Map.of(KEY.key(), KEY)).answer();
  }

  private static Map<String, String> headers(String body, String signature) {
    return Map.of(
        "X-TXC-APIKEY",
        "testkey",
        "X-TXC-PAYLOAD",
        Base64.getEncoder().encodeToString(body.getBytes(UTF_8)),
        "X-TXC-SIGNATURE",
        signature,
        "Content-Type",
        "application/json");
  }
}
