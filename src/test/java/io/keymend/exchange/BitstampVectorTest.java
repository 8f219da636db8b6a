package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Bitstamp's signature against ccxt 4.5.84, whose nonce is the example of Bitstamp's guide. */
class BitstampVectorTest {
  private static final UUID NONCE = UUID.fromString("f93c979d-b00d-43a9-9b9c-fd4cd9547fa6");

  @Test
  void signsAsAnotherClientDoes() throws Exception {
    Iterator<Long> halves =
        List.of(NONCE.getMostSignificantBits(), NONCE.getLeastSignificantBits()).iterator();
    RandomGenerator chance = halves::next;
    Signing.Call call =
        new Signing.Call(
            "POST", "www.bitstamp.net", "/api/v2/account_balances/", "", "foo=bar", null);
    Credentials credentials =
        new Credentials(new Secret("testkey"), new Secret("testsecret"), null);

    SignedRequest request =
        ExchangeFiles.readAll()
            .get("bitstamp")
            .signing()
            .sign(call, credentials, Instant.ofEpochSecond(1_700_000_000), chance);

    assertEquals(NONCE.toString(), request.headers().get("X-Auth-Nonce"));
    assertEquals(
        "7827f1ba2b7daa5c3b37f0e6e9f086b10faa303a3317d90a0ee707c2c1b59b5b",
        request.headers().get("X-Auth-Signature"));
  }
}
