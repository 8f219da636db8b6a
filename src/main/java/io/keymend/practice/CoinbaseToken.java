package io.keymend.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** The JSON Web Token that a call to Coinbase carries: header, claims, and what signs them. */
record CoinbaseToken(JsonNode header, JsonNode claims, String signed, byte[] signature) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOST = "api.coinbase.com";
  private static final long MAX_LIFE_SECONDS = 120;
  // whoever rounds a measured clock to whole seconds may be a little early
  private static final long EARLY_SECONDS = 5;

  static Optional<CoinbaseToken> parse(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CoinbaseToken(
              JSON.readTree(decoded(parts[0])),
              JSON.readTree(decoded(parts[1])),
              parts[0] + "." + parts[1],
              decoded(parts[2])));
    } catch (IOException | IllegalArgumentException noToken) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  String keyName() {
    return header.path("kid").asText();
  }

  /** Whether every field is there that Coinbase asks for. */
  boolean complete() {
    return "JWT".equals(header.path("typ").asText())
        && !header.path("nonce").asText().isEmpty()
        && "cdp".equals(claims.path("iss").asText())
        && claims.path("sub").asText().equals(keyName());
  }

  /** Whether the token is for this call, at this time. */
  boolean allows(Call call) {
    long now = call.at().getEpochSecond();
    long from = claims.path("nbf").asLong();
    long until = claims.path("exp").asLong();
    return claims.path("uri").asText().equals(call.method() + " " + HOST + call.path())
        && from <= now + EARLY_SECONDS
        && now < until
        && until - from <= MAX_LIFE_SECONDS;
  }

  /** The algorithm must be the key's own, or a token could choose the weaker one. */
  boolean signedBy(PracticeKey key) {
    return header.path("alg").asText().equals(algorithm(key))
        && Signatures.byPublicKey(key, signed.getBytes(US_ASCII), signature);
  }

  private static String algorithm(PracticeKey key) {
    return "EC".equals(Signatures.family(key)) ? "ES256" : "EdDSA";
  }
}
