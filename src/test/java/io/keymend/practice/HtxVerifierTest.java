package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTX: vectors of other programs, the time window, the order of checks. */
class HtxVerifierTest {

  private static final String UID = "/v2/user/uid";
  private static final String STAMP = "2026-03-01T12:00:00";
  private static final String VECTOR =
      "AccessKeyId=testkey&SignatureMethod=HmacSHA256&SignatureVersion=2"
          + "&Timestamp=2023-11-14T22%3A13%3A20";
  private static final String CCXT = "tDRdi7FISLodAdUU3I7P3iZkAHI9T9jCzb/ZvoW8H/s=";
  private static final String OPENSSL =
      "HF0pqRuelO/lUaHC8LKTe7I5j0WtLtZFlBfS98TqhYmXtvF51ZR5xo7lMMxjFEe3/M3BOTw3oPIF9txRrx+9Bg==";
  private static final PracticeKey SHARED = Keys.shared("testkey", "testsecret");
  private static final PracticeKey WORKS = Keys.named("htx", "works");
  private static final PracticeKey ED25519 = Keys.named("htx", "ed25519");

  private final PracticeExchange htx = PracticeExchange.of("htx", new HtxVerifier());

  @Test
  void acceptsTheVectorsInAnyOrderOfParameters() {
    String turned =
        "Timestamp=2023-11-14T22%3a13%3a20&SignatureVersion=2&SignatureMethod=HmacSHA256"
            + "&AccessKeyId=testkey";

    assertTrue(signed(SHARED, UID, VECTOR, CCXT));
    assertTrue(signed(SHARED, UID, turned, CCXT));
    assertTrue(signed(ED25519, UID, VECTOR.replace("HmacSHA256", "Ed25519"), OPENSSL));
  }

  @Test
  void refusesWhatWasChanged() {
    assertFalse(signed(SHARED, UID, VECTOR, CCXT.replaceFirst("t", "u")));
    assertFalse(signed(SHARED, UID + "x", VECTOR, CCXT));
    assertFalse(signed(SHARED, UID, VECTOR.replace("3A20", "3A21"), CCXT));
    assertFalse(signed(SHARED, UID, VECTOR + "&more=1", CCXT));
    assertFalse(signed(Keys.shared("testkey", "testsecreu"), UID, VECTOR, CCXT));
    assertFalse(signed(ED25519, UID, VECTOR, OPENSSL));
    assertFalse(signed(ED25519, UID, VECTOR.replace("HmacSHA256", "Ed25519"), "no base64"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T12:05:00, 63628520", // a quarter of a second less than five minutes early
    "2026-03-01T12:05:01, submission time",
    "2026-03-01T11:55:01, 63628520",
    "2026-03-01T11:55:00, submission time",
    "2026-03-01T12:00:00Z, submission time",
    "2026-02-31T12:00:00, submission time",
    "1772366400, submission time"
  })
  void keepsTheTimeWindow(String stamp, String text) {
    htx.answers(200, text, call(WORKS, "HmacSHA256", "2", stamp));
  }

  @Test
  void checksInOrder() {
    Call good = call(WORKS, "HmacSHA256", "2", STAMP);

    assertEquals(404, htx.status(new Call("GET", "/v1/order", good.query(), Map.of(), "", NOON)));
    htx.answers(200, "login-required", with(good, ""));
    htx.answers(200, "login-required", with(good, good.query().split("&Signature=")[0]));
    htx.answers(200, "Incorrect Access key", with(good, good.query().replace("works", "x")));
    htx.answers(200, "signature version", call(WORKS, "Ed25519", "1", STAMP));
    htx.answers(200, "signature method", call(WORKS, "Ed25519", "2", "1"));
    htx.answers(200, "Verification failure", with(good, good.query() + "&more=1"));
  }

  @Test
  void answersTheUnsignedCalls() {
    htx.answers(200, "\"data\":1772366400250", unsigned("/v1/common/timestamp"));
    htx.answers(200, "\"marketStatus\":1", unsigned("/v2/market-status"));
  }

  private static boolean signed(PracticeKey key, String path, String query, String signature) {
    return HtxVerifier.signatureFits(
        key, new Call("GET", path, query + signature(signature), Map.of(), "", NOON));
  }

  private static Call call(PracticeKey key, String method, String version, String stamp) {
    String query =
        "AccessKeyId=%s&SignatureMethod=%s&SignatureVersion=%s&Timestamp=%s"
            .formatted(key.key(), method, version, stamp.replace(":", "%3A"));
    String signed = "GET\napi.huobi.pro\n" + UID + "\n" + query;
    byte[] mac = Signatures.hmac("HmacSHA256", key.secret(), signed);
    String signature = signature(Base64.getEncoder().encodeToString(mac));
    return new Call("GET", UID, query + signature, Map.of(), "", NOON);
  }

  private static Call with(Call call, String query) {
    return new Call("GET", call.path(), query, Map.of(), "", call.at());
  }

  private static Call unsigned(String path) {
    return new Call("GET", path, "", Map.of(), "", NOON);
  }

  private static String signature(String base64) {
    return "&Signature=" + URLEncoder.encode(base64, UTF_8);
  }
}
