package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.credential.Encoding;
import io.keymend.credential.PrivateKeys;
import io.keymend.credential.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A MAC over a concatenation of fixed parts; a PEM secret signs with its private key instead.
 *
 * <p>Every text may use {key}, {passphrase}, {passphrase-mac}, {timestamp}, {nonce}, {method},
 * {host}, {path}, {endpoint}, {query}, {target}, {body}, {body-sha512}, {payload}, {signature} and
 * {algorithm}.
 *
 * @param prehash the string to sign
 * @param digest JDK name of a hash taken of that string before it is signed; null for none
 * @param timestamp how {timestamp} is written
 * @param ahead seconds added to the time before it is written
 * @param nonce what the exchange does with the values of {timestamp} that it has seen
 * @param mac JDK name of the MAC algorithm
 * @param secretEncoding how the secret is written; plain text when not given
 * @param encoding how the MAC is written
 * @param query parameters appended to the query before signing, values written URL-encoded
 * @param sortQuery whether the parameters go in byte order of their names
 * @param body the body of every call; null when a probe has its own or none
 * @param payload the text whose base64 form is {payload}
 * @param endpointAfter the beginning that {endpoint} leaves out of the path
 * @param signatureParameter the query parameter that takes the signature; null when another part
 *     does
 * @param headers the headers
 */
public record TemplateSigning(
    String prehash,
    String digest,
    Moment.Unit timestamp,
    int ahead,
    NonceRule nonce,
    String mac,
    @JsonProperty("secret") Encoding secretEncoding,
    Encoding encoding,
    String query,
    boolean sortQuery,
    String body,
    String payload,
    String endpointAfter,
    String signatureParameter,
    Map<String, String> headers)
    implements Signing {

  /** Fills in what a file may leave out. */
  public TemplateSigning {
    nonce = nonce == null ? NonceRule.NONE : nonce;
    secretEncoding = secretEncoding == null ? Encoding.UTF8 : secretEncoding;
    headers = headers == null ? Map.of() : headers;
  }

  @Override
  public SignedRequest sign(Call call, Credentials credentials, Instant now, RandomGenerator random)
      throws BadCredentialException {
    Values values = new Values();
    time(values, call, now, random);
    credentials(values, credentials);
    request(values, call);
    String signedQuery = values.get("query");
    if (signatureParameter != null) {
      String signature = signatureParameter + "=" + Queries.encode(values.get("signature"));
      signedQuery = Queries.join(signedQuery, signature);
    }
    return new SignedRequest(
        call.method(), call.path(), signedQuery, values.fillAll(headers), values.get("body"));
  }

  /** What counts in seconds may count as a time as well, so there the exchange's clock is taken. */
  @Override
  public NonceRule nonce(Call call) {
    boolean seconds = unit(call) == Moment.Unit.SECONDS;
    return seconds && nonce == NonceRule.RISING ? NonceRule.WINDOW : nonce;
  }

  @Override
  public Duration step(Call call) {
    return Duration.ofMillis(Moment.resolutionMillis(unit(call)));
  }

  private Moment.Unit unit(Call call) {
    return call.timestamp() == null ? timestamp : call.timestamp();
  }

  private void time(Values values, Call call, Instant now, RandomGenerator random) {
    Moment.Unit unit = unit(call);
    values
        .put("timestamp", () -> Timestamps.write(unit, now.plusSeconds(ahead)))
        .put("nonce", () -> uuid(random));
  }

  private void credentials(Values values, Credentials credentials) {
    Secret secret = credentials.secret();
    values
        .put("key", () -> credentials.key().text())
        .put("passphrase", () -> credentials.passphrase().text())
        .put("passphrase-mac", () -> passphraseMac(credentials))
        .put("algorithm", () -> PrivateKeys.algorithm(secret.text()).orElse(mac))
        .put("signature", () -> signature(values.fill(prehash), secret));
  }

  private void request(Values values, Call call) {
    values
        .put("method", call::method)
        .put("host", call::host)
        .put("path", call::path)
        .put("endpoint", () -> endpoint(call.path()))
        .put("query", () -> fullQuery(call.query(), values.fillQuery(query)))
        .put("target", () -> target(call.path(), values.get("query")))
        .put("body", () -> body == null ? call.body() : values.fill(body))
        .put("body-sha512", () -> hex("SHA-512", values.get("body")))
        .put("payload", () -> Encoding.BASE64.write(Encoding.UTF8.read(values.fill(payload))));
  }

  private String fullQuery(String own, String added) {
    String all = Queries.join(own, added);
    return sortQuery ? Queries.sorted(all) : all;
  }

  private String endpoint(String path) {
    return endpointAfter != null && path.startsWith(endpointAfter)
        ? path.substring(endpointAfter.length())
        : path;
  }

  private String signature(String text, Secret secret) throws BadCredentialException {
    if (PrivateKeys.looksLikePem(secret.text())) {
      return Encoding.BASE64.write(PrivateKeys.sign(text, secret));
    }
    byte[] plain = Encoding.UTF8.read(text);
    byte[] message = digest == null ? plain : Macs.hash(digest, plain);
    return encoding.write(Macs.mac(mac, secretEncoding.read(secret.text()), message));
  }

  private String passphraseMac(Credentials credentials) throws BadCredentialException {
    byte[] secret = secretEncoding.read(credentials.secret().text());
    byte[] passphrase = Encoding.UTF8.read(credentials.passphrase().text());
    return encoding.write(Macs.mac(mac, secret, passphrase));
  }

  private static String target(String path, String query) {
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String hex(String algorithm, String text) throws BadCredentialException {
    return Encoding.HEX.write(Macs.hash(algorithm, Encoding.UTF8.read(text)));
  }

  /** A random UUID of version 4, from the chance that is an input. */
  static String uuid(RandomGenerator random) {
    long version = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000;
    long variant = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(version, variant).toString();
  }
}
