package io.keymend.practice;

import static io.keymend.practice.Customer.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.practice.Answer.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coinbase: tokens of both kinds, and everything a token can get wrong. */
class CoinbaseVerifierTest {

  private static final String PERMISSIONS = "/api/v3/brokerage/key_permissions";
  private static final String ACCOUNTS = "/api/v3/brokerage/accounts";
  private static final PracticeKey WORKS = Keys.named("coinbase", "works");

  private final PracticeExchange coinbase = PracticeExchange.of("coinbase", new CoinbaseVerifier());

  @ParameterizedTest
  @ValueSource(strings = {"works", "ed25519"})
  void acceptsBothKindsOfKeyAndNotOneChangedCharacter(String name) {
    Call good = call(Keys.named("coinbase", name), PERMISSIONS, "", "");
    String bearer = good.headers().get("Authorization");
    int middle = bearer.lastIndexOf('.') + 10;
    char other = bearer.charAt(middle) == 'A' ? 'B' : 'A';

    assertEquals(200, coinbase.status(good));
    assertEquals(
        401,
        coinbase.status(with(bearer.substring(0, middle) + other + bearer.substring(middle + 1))));
  }

  @ParameterizedTest
  @CsvSource({
    "alg, 'ES256', 'EdDSA'",
    "kid, '\"kid\":\"organizations', '\"kid\":\"organisations'",
    "typ, 'JWT', 'JWS'",
    "nonce, '\"nonce\":\"0badc0de\"', '\"nonce\":\"\"'",
    "iss, '\"iss\":\"cdp\"', '\"iss\":\"coinbase-cloud\"'",
    "sub, '\"sub\":\"organizations', '\"sub\":\"organisations'",
    "method, '\"GET api', '\"POST api'",
    "host, 'api.coinbase.com', 'localhost'",
    "scheme, '\"GET api', '\"GET https://api'",
    "path, 'key_permissions', 'accounts'"
  })
  void refusesATokenWithOneWrongField(String field, String right, String wrong) {
    Reply reply = coinbase.reply(call(WORKS, PERMISSIONS, right, wrong));

    assertEquals(401, reply.status(), field);
    assertEquals("Unauthorized", reply.body());
    assertTrue(reply.type().startsWith("text/plain"), reply.type());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 120, 200",
    "0, 121, 401", // lives too long
    "5, 125, 200",
    "6, 126, 401", // not valid yet
    "-119, 1, 200",
    "-120, 0, 401" // just expired
  })
  void keepsTheTimeWindow(long from, long until, int status) {
    String right = times(0, 120);

    assertEquals(status, coinbase.status(call(WORKS, PERMISSIONS, right, times(from, until))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer ",
        "Bearer a.b",
        "Bearer a.b.c",
        "Bearer !.!.!",
        "Basic e30.e30.e30",
        "Bearer e30.e30.e30"
      })
  void refusesWhatIsNoToken(String header) {
    assertEquals(401, coinbase.status(with(header)));
  }

  @Test
  void answersTheUnsignedCall() {
    Call time = new Call("GET", "/api/v3/brokerage/time", "", Map.of(), "", NOON);

    assertEquals(
        "{\"iso\":\"2026-03-01T12:00:00.250Z\",\"epochSeconds\":\"1772366400\","
            + "\"epochMillis\":\"1772366400250\"}",
        coinbase.body(time));
    assertEquals(
        404, coinbase.status(new Call("POST", "/api/v3/brokerage/orders", "", Map.of(), "", NOON)));
  }

  @Test
  void listsAccounts() {
    coinbase.answers(200, "\"accounts\":[]", call(WORKS, ACCOUNTS, "", ""));
  }

  /** A correct call, but for one text of header or claims. */
  private static Call call(PracticeKey key, String path, String right, String wrong) {
    String alg = key.secret().contains("EC PRIVATE KEY") ? "ES256" : "EdDSA";
    String header =
        "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"%s\",\"nonce\":\"0badc0de\"}"
            .formatted(alg, key.key());
    String claims =
        "{\"sub\":\"%s\",\"iss\":\"cdp\",%s,\"uri\":\"GET api.coinbase.com%s\"}"
            .formatted(key.key(), times(0, 120), path);
    assertTrue((header + claims).contains(right), "nothing to make wrong: " + right);
    return Customer.of(key)
        .coinbase(path, header.replace(right, wrong), claims.replace(right, wrong));
  }

  private static String times(long from, long until) {
    long now = NOON.getEpochSecond();
    return "\"nbf\":%d,\"exp\":%d".formatted(now + from, now + until);
  }

  private static Call with(String authorization) {
    return new Call("GET", PERMISSIONS, "", Map.of("Authorization", authorization), "", NOON);
  }
}
