package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kraken Futures: a vector of another client, calls with and without a nonce. */
class KrakenFuturesVerifierTest {

  private static final String ACCOUNTS = "/derivatives/api/v3/accounts";
  private static final String CHECK = "/api/auth/v1/api-keys/v3/check";
  private static final String SECRET =
      "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
  private static final PracticeKey WORKS = Keys.named("kraken-futures", "works");
  private static final long NOW = NOON.toEpochMilli();
  private static final String REFUSED = "\"error\":\"authenticationError\"";

  private final PracticeExchange futures =
      PracticeExchange.of("kraken-futures", new KrakenFuturesVerifier());

  @ParameterizedTest
  @CsvSource({
    // ccxt 4.5.84; the others are computed from the formula
    "/derivatives/api/v3/accounts, '',"
        + " nJH9pTKkNbq08nxmP9E1eRLJOXsXZEQWSB4zXBICD91l16ZzyGddRkBKrB55ZwPEwFQy+iSRX9DQMNlD5OmKEA==",
    "/api/auth/v1/api-keys/v3/check, '',"
        + " KvTmnhSqbm47hRuaeW18jbWq3AtLpeBdt1QrUNpdvX7z1p06E4rBRJLmmoVaOaC43yq6G+qhczb2a7/chSCqfQ==",
    "/derivatives/api/v3/orderbook, symbol=fi_xbtusd_180615,"
        + " dhzOQ55St3QbZNZrc+s62cWRScXYfNDAINNR6aHYTzp1815CsfzWeznBpDeS2v4G3TSx8wnzxdfYGWR4xduCKw=="
  })
  void acceptsTheVectors(String path, String query, String authent) {
    assertTrue(signed(path, query, Map.of("Authent", authent)));
    assertFalse(signed(path, query, Map.of("Authent", "A" + authent.substring(1))));
    assertFalse(signed(path + "s", query, Map.of("Authent", authent)));
    assertFalse(signed(path, query + "x", Map.of("Authent", authent)));
    assertFalse(signed(path, query, Map.of("Authent", authent, "Nonce", "1")));
  }

  @Test
  void needsNoNonce() {
    futures.answers(200, "multiCollateralMarginAccount", call(ACCOUNTS, ""));
    futures.answers(200, "multiCollateralMarginAccount", call(ACCOUNTS, ""));
    futures.answers(200, "\"general\":\"FULL_ACCESS\"", call(CHECK, ""));
  }

  @Test
  void wantsEveryNonceHigherThanTheLast() {
    futures.answers(200, "multiCollateralMarginAccount", call(ACCOUNTS, "" + NOW));
    futures.answers(200, "nonceBelowThreshold", call(ACCOUNTS, "" + NOW));
    futures.answers(200, "nonceBelowThreshold", call(ACCOUNTS, "" + NOW * 1000));
    futures.answers(200, "nonceBelowThreshold", call(ACCOUNTS, "soon"));
    futures.answers(200, "multiCollateralMarginAccount", call(ACCOUNTS, "" + (NOW + 1)));
  }

  @Test
  void hasOneAnswerForEveryWrongKey() {
    Map<String, String> unknown = Map.of("APIKey", "nobody", "Authent", "AAAA");
    Map<String, String> badSecret = Map.of("APIKey", WORKS.key(), "Authent", "AAAA");

    futures.answers(200, REFUSED, call(ACCOUNTS, Map.of()));
    futures.answers(200, REFUSED, call(ACCOUNTS, unknown));
    futures.answers(200, REFUSED, call(ACCOUNTS, badSecret));
    futures.answers(401, "\"suberror\":null", call(CHECK, badSecret));
    assertEquals(404, futures.status(call("/derivatives/api/v3/openpositions", "")));
  }

  @Test
  void showsTheTimeToEverybody() {
    futures.answers(
        200, NOON.toString(), call("/derivatives/api/v3/instruments/PF_XBTUSD/status", Map.of()));
  }

  private static boolean signed(String path, String query, Map<String, String> headers) {
    return KrakenFuturesVerifier.signatureFits(
        Keys.shared("key", SECRET), new Call("GET", path, query, headers, "", NOON));
  }

  private static Call call(String path, String nonce) {
    byte[] hash = Signatures.sha256(nonce + path.replace("/derivatives", ""));
    byte[] secret = Base64.getDecoder().decode(WORKS.secret());
    String authent =
        Base64.getEncoder().encodeToString(Signatures.hmac("HmacSHA512", secret, hash));
    return call(
        path,
        nonce.isEmpty()
            ? Map.of("APIKey", WORKS.key(), "Authent", authent)
            : Map.of("APIKey", WORKS.key(), "Authent", authent, "Nonce", nonce));
  }

  private static Call call(String path, Map<String, String> headers) {
    return new Call("GET", path, "", headers, "", NOON);
  }
}
