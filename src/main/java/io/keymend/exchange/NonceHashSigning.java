package io.keymend.exchange;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.credential.Encoding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * HMAC-SHA512 over the path and the SHA-256 of nonce and form body (Kraken spot).
 *
 * <p>The nonce is in milliseconds: the exchange remembers the highest one per key, so a smaller
 * unit would lock out the customer's own bot (kraken.md, section 3).
 */
public record NonceHashSigning(String keyHeader, String signatureHeader) implements Signing {

  @Override
  public SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException {
    String nonce = Long.toString(now.toEpochMilli());
    String body = Queries.join("nonce=" + nonce, call.body());
    byte[] hash = Macs.hash("SHA-256", Encoding.UTF8.read(nonce + body));
    byte[] message = Macs.concat(Encoding.UTF8.read(call.path()), hash);
    byte[] mac = Macs.mac("HmacSHA512", Encoding.BASE64.read(credentials.secret().text()), message);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(keyHeader, credentials.key().text());
    headers.put(signatureHeader, Encoding.BASE64.write(mac));
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    return new SignedRequest(call.method(), call.path(), call.query(), headers, body);
  }

  @Override
  public NonceRule nonce(Call call) {
    return NonceRule.RISING;
  }
}
