package io.keymend.exchange;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A JWT per call, signed with the shared secret (Upbit).
 *
 * @param algorithm its JOSE name, such as HS512
 * @param claims the claims, from {key} and {nonce} (a random UUID)
 */
public record SharedTokenSigning(String algorithm, Map<String, String> claims) implements Signing {

  @Override
  public SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException {
    Values values =
        new Values()
            .put("key", () -> credentials.key().text())
            .put("nonce", () -> TemplateSigning.uuid(random));
    String token = Tokens.shared(algorithm, values.fillAll(claims), credentials.secret());
    Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
    return new SignedRequest(call.method(), call.path(), call.query(), headers, call.body());
  }

  @Override
  public NonceRule nonce(Call call) {
    return NonceRule.NONE;
  }
}
