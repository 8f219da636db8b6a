package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deribit: the documented examples, the time window, nonces that are used once. */
class DeribitVerifierTest {

  private static final String AUTH = "/api/v2/public/auth";
  private static final PracticeKey AMANDA = Keys.shared("AMANDA", "AMANDASECRECT");
  private static final PracticeKey WORKS = Keys.named("deribit", "works");
  private static final long NOW = NOON.toEpochMilli();
  private static final String SIGNATURE =
      "56590594f97921b09b18f166befe0d1319b198bbcdad7ca73382de2f88fe9aa1";

  private final PracticeExchange deribit = PracticeExchange.of("deribit", new DeribitVerifier());

  @Test
  void acceptsTheDocumentedExample() {
    ObjectNode params = params(1576074319000L, "1iqt2wls", "", SIGNATURE);

    assertTrue(DeribitVerifier.signatureFits(AMANDA, params));
    assertFalse(DeribitVerifier.signatureFits(AMANDA, changed(params, "nonce", "1iqt2wlt")));
    assertFalse(DeribitVerifier.signatureFits(AMANDA, changed(params, "data", "x")));
    assertFalse(
        DeribitVerifier.signatureFits(AMANDA, changed(params, "signature", "0" + "1".repeat(63))));
    assertFalse(
        DeribitVerifier.signatureFits(AMANDA, params(1576074319001L, "1iqt2wls", "", SIGNATURE)));
  }

  /** What the header style signs is what this grant signs, with the request as its free text. */
  @Test
  void acceptsTheDocumentedExampleOfTheHeaderStyle() {
    String request = "GET\n/api/v2/private/get_account_summary?currency=BTC\n\n";
    String signature = "9bfbc51a2bc372d72cc396cf1a213dc78d42eb74cb7dc272351833ad0de276ab";

    assertTrue(
        DeribitVerifier.signatureFits(
            AMANDA, params(1576074319000L, "1iqt2wls", request, signature)));
    assertFalse(
        DeribitVerifier.signatureFits(
            AMANDA, params(1576074319000L, "1iqt2wls", request.replace("BTC", "ETH"), signature)));
  }

  @ParameterizedTest
  @CsvSource({"0, 200", "-60000, 200", "60000, 200", "-60001, 400", "60001, 400"})
  void keepsTheTimeWindow(long late, int status) {
    assertEquals(status, deribit.status(call(NOW - late, "nonce")));
  }

  @Test
  void takesANonceOnceOnly() {
    deribit.answers(200, "trade:read_write", call(NOW, "one"));
    deribit.answers(400, "invalid_credentials", call(NOW, "one"));
    deribit.answers(200, "trade:read_write", call(NOW, "two"));
  }

  @Test
  void hasOneAnswerForEveryWrongKey() {
    ObjectNode good = signed(NOW, "nonce");

    deribit.answers(400, "invalid_credentials", call(changed(good, "client_id", "nobody")));
    deribit.answers(400, "invalid_credentials", call(changed(good, "signature", "00")));
    deribit.answers(400, "invalid_credentials", call(changed(good, "nonce", "other")));
    deribit.answers(200, "trade:read_write", call(good));
  }

  @Test
  void wantsADocumentedRequest() {
    ObjectNode good = signed(NOW, "nonce");

    deribit.answers(400, "Invalid params", call(changed(good, "grant_type", "client_credentials")));
    deribit.answers(400, "Invalid params", call(changed(good, "timestamp", "soon")));
    deribit.answers(400, "Invalid params", call(changed(good, "nonce", "")));
    deribit.answers(400, "Invalid params", post("no JSON", "application/json"));
    deribit.answers(400, "invalid_content_type", post(call(good).body(), "text/plain"));
  }

  @ParameterizedTest
  @CsvSource({"get_time, 1772366400250", "status, \"locked\":\"false\""})
  void answersTheUnsignedCalls(String call, String text) {
    deribit.answers(200, text, new Call("GET", "/api/v2/public/" + call, "", Map.of(), "", NOON));
  }

  private static Call call(long stamp, String nonce) {
    return call(signed(stamp, nonce));
  }

  private static ObjectNode signed(long stamp, String nonce) {
    byte[] due = Signatures.hmac("HmacSHA256", WORKS.secret(), stamp + "\n" + nonce + "\n");
    return params(stamp, nonce, "", HexFormat.of().formatHex(due)).put("client_id", WORKS.key());
  }

  private static ObjectNode params(long stamp, String nonce, String data, String signature) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("grant_type", "client_signature")
        .put("client_id", AMANDA.key())
        .put("timestamp", stamp)
        .put("nonce", nonce)
        .put("data", data)
        .put("signature", signature);
  }

  private static ObjectNode changed(ObjectNode params, String name, String value) {
    return params.deepCopy().put(name, value);
  }

  private static Call call(ObjectNode params) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("jsonrpc", "2.0").put("id", 1).put("method", "public/auth").set("params", params);
    return post(request.toString(), "application/json");
  }

  private static Call post(String body, String type) {
    return new Call("POST", AUTH, "", Map.of("Content-Type", type), body, NOON);
  }
}
