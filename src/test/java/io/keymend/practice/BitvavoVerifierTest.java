package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bitvavo: the published vectors, the time window, the order of checks. */
class BitvavoVerifierTest {

  private static final PracticeKey KEY = Keys.shared("k".repeat(64), "bitvavo");
  private static final String ORDER =
      "{\"market\":\"BTC-EUR\",\"side\":\"buy\",\"price\":\"5000\",\"amount\":\"1.23\","
          + "\"orderType\":\"limit\"}";
  private static final String ACCOUNT =
      "2c4a313837ad1aebde5f3fc624e4edb7736a640d1e4127ef7526edd509ea7f9b";
  private static final Call GOOD = call("GET", "/v2/account", "", "1700000000000", ACCOUNT);

  @Test
  void acceptsTheVectors() {
    String order = "44d022723a20973a18f7ee97398b9fdd405d2d019c8d39e24b8cc0dcb39ca016";
    String trades = "5cabebe6735355a6e359bebc4a3c9ceef649afa455b7cf6cc11af65627cb99f3";

    assertTrue(fits("POST", "/v2/order", ORDER, "1548172481125", order));
    assertTrue(fits("GET", "/v2/rfq/trades", "", "1548172481125", trades));
    assertTrue(fits("GET", "/v2/account", "", "1700000000000", ACCOUNT));
    assertFalse(fits("POST", "/v2/order", ORDER, "1548172481125", "5" + order.substring(1)));
    assertFalse(fits("POST", "/v2/orders", ORDER, "1548172481125", order));
    assertFalse(fits("POST", "/v2/order", ORDER + " ", "1548172481125", order));
    assertFalse(fits("POST", "/v2/order", ORDER, "1548172481126", order));
  }

  @ParameterizedTest
  @CsvSource({"10000, true", "10001, false", "-10000, true", "-10001, false"})
  void keepsTheTimeWindow(long late, boolean fine) {
    Call call = new Call("GET", GOOD.path(), "", GOOD.headers(), "", GOOD.at().plusMillis(late));

    assertEquals(fine ? Signed.by(KEY) : Signed.refused("clock"), verify(call));
  }

  @ParameterizedTest
  @CsvSource({
    "Key, , key-missing",
    "Key, short, key-length",
    "Timestamp, , stamp-malformed",
    "Timestamp, now, stamp-malformed",
    "Window, 99, window-size",
    "Window, 60001, window-size",
    "Window, wide, window-size",
    "Timestamp, 1, clock",
    "Signature, , signature-length",
    "Signature, 00, signature-length",
    "Key, nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, unknown-key"
  })
  void refusesInOrder(String header, String value, String refusal) {
    assertEquals(Signed.refused(refusal), verify(with("Bitvavo-Access-" + header, value)));
  }

  @Test
  void refusesAnotherSecretAndTakesAWiderWindow() {
    assertEquals(
        Signed.refused("bad-secret", KEY),
        verify(with("Bitvavo-Access-Signature", "0".repeat(64))));
    assertEquals(Signed.by(KEY), verify(with("Bitvavo-Access-Window", "60000")));
    assertEquals(Signed.by(KEY), verify(with("Bitvavo-Access-Window", null)));
  }

  private static Signed verify(Call call) {
    return new BitvavoVerifier().verify(call, Map.of(KEY.key(), KEY));
  }

  private static boolean fits(String method, String path, String body, String stamp, String sign) {
    return BitvavoVerifier.signatureFits(KEY, call(method, path, body, stamp, sign));
  }

  private static Call call(String method, String path, String body, String stamp, String sign) {
    Map<String, String> headers =
        Map.of(
            "Bitvavo-Access-Key",
            KEY.key(),
            "Bitvavo-Access-Timestamp",
            stamp,
            "Bitvavo-Access-Window",
            "10000",
            "Bitvavo-Access-Signature",
            sign);
    return new Call(method, path, "", headers, body, Instant.ofEpochMilli(Long.parseLong(stamp)));
  }

  private static Call with(String header, String value) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(GOOD.headers());
    headers.remove(header);
    if (value != null) {
      headers.put(header, value);
    }
    return new Call("GET", GOOD.path(), "", headers, "", GOOD.at());
  }
}
