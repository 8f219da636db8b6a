package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BitMEX: the published vectors, the second of expiry, the order of checks. */
class BitmexVerifierTest {

  private static final String USER = "/api/v1/user";
  private static final String PUBLISHED_SECRET = "chNOOS4KvNXR_Xq4k4c9qsfoKWvnDecLATCRlcBwyKDYnWgO";
  private static final String ORDER =
      "{\"symbol\":\"XBTM15\",\"price\":219.0,\"clOrdID\":\"mm_bitmex_1a/oemUeQ4CAJZgP3fjHsA\","
          + "\"orderQty\":98}";
  private static final PracticeKey WORKS = Keys.named("bitmex", "works");
  private static final long NOW = NOON.getEpochSecond();

  private final PracticeExchange bitmex = PracticeExchange.of("bitmex", new BitmexVerifier());

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/instrument, '', 1518064236,"
        + " c7682d435d0cfe87c16098df34ef2eb5a549d4c5a3c2b1f0f77b8af73423bf00",
    "GET, /api/v1/instrument, filter=%7B%22symbol%22%3A+%22XBTM15%22%7D, 1518064237,"
        + " e2f422547eecb5b3cb29ade2127e21b858b235b386bfa45e1c1756eb3383919f",
    "POST, /api/v1/order, '', 1518064238,"
        + " 1749cd2ccae4aa49048ae09f0b95110cee706e0944e6a14ad0b3a8cb45bd336b"
  })
  void acceptsThePublishedVectors(
      String method, String path, String query, String expires, String signature) {
    String body = method.equals("POST") ? ORDER : "";

    assertTrue(signed(method, path, query, expires, body, signature));
    assertFalse(signed(method, path, query, expires, body, "0" + signature.substring(1)));
    assertFalse(signed(method, path + "s", query, expires, body, signature));
    assertFalse(signed(method, path, query, expires.replace("15", "16"), body, signature));
    assertFalse(signed(method, path, query, expires, body + " ", signature));
  }

  @Test
  void takesNoCallThatHasExpired() {
    bitmex.answers(200, "\"username\"", call(USER, NOW + 1));
    bitmex.answers(401, "is in the past. Current time: " + NOW, call(USER, NOW));
    bitmex.answers(401, "is in the past", call(USER, NOW - 60));
  }

  @Test
  void checksInOrder() {
    Call good = call(USER, NOW + 60);

    bitmex.answers(401, "Invalid API Key.", with(good, Map.of()));
    bitmex.answers(401, "Invalid API Key.", with(good, Map.of("api-key", "nobody")));
    bitmex.answers(401, "is in the past", with(good, Map.of("api-key", WORKS.key())));
    bitmex.answers(401, "Signature not valid.", call("/api/v1/apiKey", good.headers()));
    assertEquals(404, bitmex.status(call("/api/v1/user/margin", NOW + 60)));
  }

  @Test
  void answersTheUnsignedCall() {
    bitmex.answers(200, "\"timestamp\":" + NOON.toEpochMilli(), call("/api/v1", Map.of()));
  }

  private static boolean signed(
      String method, String path, String query, String expires, String body, String signature) {
    Map<String, String> headers = Map.of("api-expires", expires, "api-signature", signature);
    return BitmexVerifier.signatureFits(
        Keys.shared("key", PUBLISHED_SECRET), new Call(method, path, query, headers, body, NOON));
  }

  private static Call call(String path, long expires) {
    byte[] due = Signatures.hmac("HmacSHA256", WORKS.secret(), "GET" + path + expires);
    return call(
        path,
        Map.of(
            "api-key", WORKS.key(),
            "api-expires", String.valueOf(expires),
            "api-signature", HexFormat.of().formatHex(due)));
  }

  private static Call call(String path, Map<String, String> headers) {
    return new Call("GET", path, "", headers, "", NOON);
  }

  private static Call with(Call call, Map<String, String> headers) {
    return call(call.path(), headers);
  }
}
