package io.keymend.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A JSON Web Token: header, claims, and what signs them. */
record Jwt(JsonNode header, JsonNode claims, String signed, byte[] signature) {

  private static final String BEARER = "Bearer ";
  private static final Map<String, String> MACS =
      Map.of("HS256", "HmacSHA256", "HS384", "HmacSHA384", "HS512", "HmacSHA512");

  /** The token of the header {@code Authorization}. */
  static Optional<Jwt> bearer(Call call) {
    return call.header("Authorization")
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> parse(header.substring(BEARER.length())));
  }

  static Optional<Jwt> parse(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      JsonNode header = Json.tree(new String(decoded(parts[0]), UTF_8));
      JsonNode claims = Json.tree(new String(decoded(parts[1]), UTF_8));
      return header.isObject() && claims.isObject()
          ? Optional.of(new Jwt(header, claims, parts[0] + "." + parts[1], decoded(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException noToken) {
      return Optional.empty();
    }
  }

  /** Whether a shared secret has signed it, by exactly this algorithm: a token must not choose. */
  boolean signedBy(String secret, String algorithm) {
    return header.path("alg").asText().equals(algorithm)
        && MessageDigest.isEqual(Signatures.hmac(MACS.get(algorithm), secret, signed), signature);
  }

  /** Whether the private half of a key has signed it, by the algorithm of that key. */
  boolean signedBy(PracticeKey key) {
    String due = "EC".equals(Signatures.family(key)) ? "ES256" : "EdDSA";
    return header.path("alg").asText().equals(due)
        && Signatures.byPublicKey(key, signed.getBytes(US_ASCII), signature);
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
