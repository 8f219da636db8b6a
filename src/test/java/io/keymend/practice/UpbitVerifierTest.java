package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upbit: a token that another client made, corruptions, and tokens that come twice. */
class UpbitVerifierTest {

  private static final String TOKEN =
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
          + ".eyJhY2Nlc3Nfa2V5IjoidGVzdGtleSIsIm5vbmNlIjoiNmY1NTcwZGYtZDhiYy00ZGFmLTg1YjQtOTc2NzMzZmViNjI0In0"
          + ".Jm17Dvt1JloypqULgYzwNfzdeXx_be_CEVAXIgsmZIg";
  private static final PracticeKey KEY = Keys.shared("testkey", "testsecret");
  private static final String NONCE = "\"nonce\":\"6f5570df-d8bc-4daf-85b4-976733feb624\"";

  private final UpbitVerifier upbit = new UpbitVerifier();

  @Test
  void acceptsTheCrossCheckedTokenAndRefusesItTheSecondTime() {
    assertEquals(Signed.by(KEY), verify(TOKEN, ""));
    assertEquals(Signed.refused("nonce-used", KEY), verify(TOKEN, ""));
    assertEquals(Signed.by(KEY), verify(token("HS512", "testkey", NONCE.replace("6f", "7f")), ""));
  }

  @Test
  void refusesACorruptedTokenAndDoesNotRememberIt() {
    assertEquals(Signed.refused("bad-secret", KEY), verify(TOKEN.replace(".Jm", ".Km"), ""));
    assertEquals(
        Signed.refused("bad-secret", KEY), verify(TOKEN.replace("NjI0In0", "NjI1In0"), ""));
    assertEquals(Signed.by(KEY), verify(TOKEN, ""));
  }

  @Test
  void refusesInOrder() {
    assertEquals(Signed.refused("token-missing"), upbit.verify(call(Map.of(), ""), keys()));
    assertEquals(Signed.refused("bad-secret"), verify("no.token", ""));
    assertEquals(Signed.refused("unknown-key"), verify(token("HS512", "nobody", NONCE), ""));
    assertEquals(
        Signed.refused("nonce-used", KEY), verify(token("HS512", "testkey", "\"x\":1"), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HS384", "none", "ES256"})
  void takesTwoAlgorithmsOnly(String algorithm) {
    Jwt other = Jwt.parse(token(algorithm, "testkey", NONCE)).orElseThrow();

    assertFalse(UpbitVerifier.signatureFits(KEY, other));
    assertTrue(UpbitVerifier.signatureFits(KEY, Jwt.parse(TOKEN).orElseThrow()));
  }

  @Test
  void asksForTheHashOfAQuery() {
    String hash = HexFormat.of().formatHex(Signatures.sha512("state=wait"));
    String hashed = token("HS512", "testkey", NONCE + ",\"query_hash\":\"" + hash + "\"");

    assertEquals(Signed.refused("query-unsigned", KEY), verify(TOKEN, "state=wait"));
    assertEquals(Signed.refused("query-unsigned", KEY), verify(hashed, "state=done"));
    assertEquals(Signed.refused("query-unsigned", KEY), verify(hashed, ""));
    assertEquals(Signed.by(KEY), verify(hashed, "state=wait"));
  }

  private Signed verify(String token, String query) {
    return upbit.verify(call(Map.of("Authorization", "Bearer " + token), query), keys());
  }

  private static Map<String, PracticeKey> keys() {
    return Map.of(KEY.key(), KEY);
  }

  private static Call call(Map<String, String> headers, String query) {
    return new Call("GET", "/v1/accounts", query, headers, "", Customer.NOON);
  }

  private static String token(String algorithm, String key, String claim) {
    String mac = algorithm.equals("HS384") ? "HmacSHA384" : "HmacSHA512";
    String signed =
        url("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}")
            + "."
            + url("{\"access_key\":\"" + key + "\"," + claim + "}");
    return signed + "." + url(Signatures.hmac(mac, "testsecret", signed));
  }

  private static String url(String text) {
    return url(text.getBytes());
  }

  private static String url(byte[] raw) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }
}
