package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BingX: the published vector whose order is the alphabet's, the time window, the refusals. */
class BingxVerifierTest {

  private static final String LIST = "/openApi/subAccount/v1/list";
  private static final long SENT = 1_696_751_141_337L;
  private static final String QUERY =
      "recvWindow=0&subAccountString=abc12345&timestamp=" + SENT + "&signature=";
  private static final String SIGN =
      "8d0d3ea9b592be3678c33332ab13e9102e093e67255921e15a581146c87c272f";
  private static final PracticeKey VECTOR =
      Keys.shared(
          "hO6oQotzTE0S5FRYze2Jx2wGx7eVnJGMolpA1nZyehsoMgCcgKNWQHd4QgTFZuwl4Zt4xMe2PqGBegWXO4A",
          "mheO6dR8ovSsxZQCOYEFCtelpuxcWGTfHw7te326y6jOwq5WpvFQ9JNljoTwBXZGv5It07m9RXSPpDQEK2w");

  @Test
  void acceptsThePublishedVector() {
    assertEquals(Signed.by(VECTOR), verify(QUERY + SIGN));
    assertEquals(Signed.by(VECTOR), verify(QUERY.replace("abc", "%61bc") + SIGN));
  }

  @ParameterizedTest
  @CsvSource({"8d0d, 9d0d", "abc12345, abc12346", "337&, 337&more=1&", "8d0d, zz"})
  void refusesACorruptedOne(String right, String wrong) {
    assertEquals(
        Signed.refused("bad-secret", VECTOR), verify((QUERY + SIGN).replace(right, wrong)));
  }

  @Test
  void refusesInOrder() {
    Call unknown = new Call("GET", LIST, QUERY + SIGN, Map.of("X-BX-APIKEY", "nobody"), "", at(0));

    assertEquals(Signed.refused("unknown-key"), new BingxVerifier().verify(unknown, Map.of()));
    assertEquals(Signed.refused("signature-missing", VECTOR), verify("timestamp=1"));
    assertEquals(Signed.refused("clock", VECTOR), verify("signature=" + SIGN));
    assertEquals(Signed.refused("clock", VECTOR), verify("timestamp=now&signature=" + SIGN));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, bad-secret",
    "0, 1, clock",
    "5000, 5000, bad-secret",
    "5000, -5000, bad-secret",
    "5000, 5001, clock",
    "60000, 5001, clock"
  })
  void keepsTheTimeWindow(long window, long late, String refusal) {
    String query = "recvWindow=" + window + "&timestamp=" + SENT + "&signature=" + SIGN;

    assertEquals(Signed.refused(refusal, VECTOR), verify(query, at(late)));
  }

  private static Signed verify(String query) {
    return verify(query, at(0));
  }

  private static Signed verify(String query, Instant at) {
    Call call = new Call("GET", LIST, query, Map.of("X-BX-APIKEY", VECTOR.key()), "", at);
    return new BingxVerifier().verify(call, Map.of(VECTOR.key(), VECTOR));
  }

  private static Instant at(long late) {
    return Instant.ofEpochMilli(SENT).plus(Duration.ofMillis(late));
  }
}
