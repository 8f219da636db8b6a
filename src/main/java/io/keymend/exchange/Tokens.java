package io.keymend.exchange;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.credential.Encoding;
import io.keymend.credential.PrivateKeys;
import io.keymend.credential.Secret;
import java.security.Key;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Makes the JWT of a call with jose4j; the claims are those of coinbase.md, section 3. */
final class Tokens {
  private Tokens() {}

  static String signed(
      String issuer,
      String uri,
      int seconds,
      Credentials credentials,
      Instant now,
      RandomGenerator random)
      throws BadCredentialException {
    PrivateKey key = privateKey(credentials.secret()).orElseThrow(BadCredentialException::new);
    JwtClaims claims = new JwtClaims();
    claims.setSubject(credentials.key().text());
    claims.setIssuer(issuer);
    claims.setNotBefore(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(now.getEpochSecond() + seconds));
    claims.setClaim("uri", uri);
    byte[] nonce = new byte[16];
    random.nextBytes(nonce);
    JsonWebSignature token = token(claims, algorithm(key), key);
    token.setKeyIdHeaderValue(credentials.key().text());
    token.setHeader("nonce", HexFormat.of().formatHex(nonce));
    return written(token);
  }

  /**
   * A JWT with plain claims, signed with a secret of any length.
   *
   * @param algorithm HS256, HS384 or HS512
   */
  static String shared(String algorithm, Map<String, String> claims, Secret secret)
      throws BadCredentialException {
    JwtClaims all = new JwtClaims();
    claims.forEach(all::setStringClaim);
    Key key = new HmacKey(Encoding.UTF8.read(secret.text()));
    JsonWebSignature token = token(all, algorithm, key);
    // The exchange gives out shorter secrets than RFC 7518 asks for.
    token.setDoKeyValidation(false);
    return written(token);
  }

  private static JsonWebSignature token(JwtClaims claims, String algorithm, Key key) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setAlgorithmHeaderValue(algorithm);
    token.setHeader("typ", "JWT");
    token.setKey(key);
    return token;
  }

  private static String written(JsonWebSignature token) throws BadCredentialException {
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new BadCredentialException();
    }
  }

  private static String algorithm(PrivateKey key) throws BadCredentialException {
    return switch (key.getAlgorithm()) {
      case "EC" -> AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
      case "EdDSA", "Ed25519" -> AlgorithmIdentifiers.EDDSA;
      default -> throw new BadCredentialException();
    };
  }

  private static Optional<PrivateKey> privateKey(Secret secret) throws BadCredentialException {
    String text = secret.text();
    return PrivateKeys.looksLikePem(text)
        ? PrivateKeys.read(text)
        : PrivateKeys.readSeed(Encoding.BASE64.read(text));
  }
}
