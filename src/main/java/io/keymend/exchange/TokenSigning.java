package io.keymend.exchange;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A short-lived JWT per call, ES256 or EdDSA by the kind of the private key (Coinbase).
 *
 * @param issuer the claim {@code iss}
 * @param host the host that the claim {@code uri} names, whatever host the call goes to
 * @param seconds how long the token lives
 */
public record TokenSigning(String issuer, String host, int seconds) implements Signing {

  @Override
  public SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException {
    String uri = call.method() + " " + host + call.path();
    String token = Tokens.signed(issuer, uri, seconds, credentials, now, random);
    Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
    return new SignedRequest(call.method(), call.path(), call.query(), headers, call.body());
  }

  @Override
  public NonceRule nonce(Call call) {
    return NonceRule.NONE;
  }
}
