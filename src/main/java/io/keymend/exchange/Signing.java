package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The closed family of signing schemes: a call and credentials in, a signed request out, no I/O.
 *
 * <p>An exchange's file names its scheme and gives the parameters; the day it needs an <i>if</i>,
 * it becomes a scheme of its own here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scheme")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Signing.Template.class, name = "template"),
  @JsonSubTypes.Type(value = Signing.NonceHash.class, name = "nonce-hash"),
  @JsonSubTypes.Type(value = Signing.Token.class, name = "token")
})
public sealed interface Signing {

  /** What is to be signed. */
  record Call(String method, String path, String query, String body) {}

  /**
   * Signs a call.
   *
   * @param now the time to sign with, already corrected to the exchange's clock
   * @param random for schemes whose token carries a random word
   * @throws BadCredentialException when the secret cannot be read as what the scheme needs
   */
  SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException;

  /**
   * A MAC over a concatenation of fixed parts; a PEM secret signs with its private key instead.
   *
   * @param prehash the string to sign, from {key} {timestamp} {method} {target} {query} {body}
   * @param timestamp how {timestamp} is written
   * @param mac JDK name of the MAC algorithm
   * @param encoding how the MAC is written
   * @param query parameters appended to the query before signing, with {timestamp}
   * @param signatureParameter the query parameter that takes the signature; null when a header does
   * @param headers the headers, from {key} {timestamp} {passphrase} {signature}
   */
  record Template(
      String prehash,
      Moment.Unit timestamp,
      String mac,
      Encoding encoding,
      String query,
      String signatureParameter,
      Map<String, String> headers)
      implements Signing {

    @Override
    public SignedRequest sign(
        Call call, Credentials credentials, Instant now, RandomGenerator random)
        throws BadCredentialException {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("timestamp", Timestamps.write(timestamp, now));
      values.put("key", credentials.key().text());
      values.put("passphrase", credentials.passphrase().text());
      String fullQuery = Placeholders.join(call.query(), Placeholders.fill(query, values));
      values.put("method", call.method());
      values.put("query", fullQuery);
      values.put("target", fullQuery.isEmpty() ? call.path() : call.path() + "?" + fullQuery);
      values.put("body", call.body());
      values.put("signature", signature(Placeholders.fill(prehash, values), credentials.secret()));
      String signedQuery =
          signatureParameter == null
              ? fullQuery
              : Placeholders.join(
                  fullQuery,
                  signatureParameter + "=" + Placeholders.encode(values.get("signature")));
      return new SignedRequest(
          call.method(),
          call.path(),
          signedQuery,
          Placeholders.fillAll(headers, values),
          call.body());
    }

    private String signature(String text, Secret secret) throws BadCredentialException {
      return PrivateKeys.looksLikePem(secret.text())
          ? Encoding.BASE64.write(PrivateKeys.sign(text, secret))
          : encoding.write(
              Macs.mac(mac, Encoding.UTF8.read(secret.text()), Encoding.UTF8.read(text)));
    }
  }

  /**
   * HMAC-SHA512 over the path and the SHA-256 of nonce and form body (Kraken spot).
   *
   * <p>The nonce is in milliseconds: the exchange remembers the highest one per key, so a smaller
   * unit would lock out the customer's own bot (kraken.md, section 3).
   */
  record NonceHash(String keyHeader, String signatureHeader) implements Signing {

    @Override
    public SignedRequest sign(
        Call call, Credentials credentials, Instant now, RandomGenerator random)
        throws BadCredentialException {
      String nonce = Long.toString(now.toEpochMilli());
      String body = Placeholders.join("nonce=" + nonce, call.body());
      byte[] hash = Macs.sha256(Encoding.UTF8.read(nonce + body));
      byte[] message = Macs.concat(Encoding.UTF8.read(call.path()), hash);
      byte[] mac =
          Macs.mac("HmacSHA512", Encoding.BASE64.read(credentials.secret().text()), message);
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put(keyHeader, credentials.key().text());
      headers.put(signatureHeader, Encoding.BASE64.write(mac));
      headers.put("Content-Type", "application/x-www-form-urlencoded");
      return new SignedRequest(call.method(), call.path(), call.query(), headers, body);
    }
  }

  /**
   * A short-lived JWT per call, ES256 or EdDSA by the kind of the private key (Coinbase).
   *
   * @param issuer the claim {@code iss}
   * @param host the host that the claim {@code uri} names, whatever host the call goes to
   * @param seconds how long the token lives
   */
  record Token(String issuer, String host, int seconds) implements Signing {

    @Override
    public SignedRequest sign(
        Call call, Credentials credentials, Instant now, RandomGenerator random)
        throws BadCredentialException {
      String uri = call.method() + " " + host + call.path();
      String token = Tokens.signed(issuer, uri, seconds, credentials, now, random);
      Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
      return new SignedRequest(call.method(), call.path(), call.query(), headers, call.body());
    }
  }
}
