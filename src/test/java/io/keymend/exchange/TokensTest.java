package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JWT of a Coinbase call, checked with nothing but the JDK. */
class TokensTest {
  private static final String KEY =
      "organizations/3ffd2b1c-19ad-4c53-b5ee-1e287630179a/apiKeys"
          + "/19391d8b-b1ec-46cf-baf7-fdc7528ae6e4";
  private static final Instant NOW = Instant.parse("2023-11-14T22:13:20.900Z");

  /** RFC 7515, appendix A.3: the private key and both halves of the public one, in base64url. */
  private static final String RFC_D = "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI";

  private static final String RFC_X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
  private static final String RFC_Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

  /** The same key as SEC1 (RFC 5915) with its curve and public key. */
  private static final String RFC_SEC1 = sec1(RFC_D, RFC_X, RFC_Y);

  /** Test 2 of RFC 8032, section 7.1. */
  private static final String SEED =
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

  private static final String OPEN =
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

  @Test
  void anEllipticCurveKeyMakesAnEs256Token() throws Exception {
    String[] parts = token(RFC_SEC1, 1);
    assertHeaderAndClaims("ES256", parts);
    assertEquals(64, Base64.getUrlDecoder().decode(parts[2]).length);
    assertTrue(verifies("SHA256withECDSAinP1363Format", curveKey(), parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {SEED, SEED + OPEN})
  void anEd25519SecretMakesAnEdDsaToken(String bytes) throws Exception {
    byte[] secret = HexFormat.of().parseHex(bytes);
    String[] parts = token(Base64.getEncoder().encodeToString(secret), 1);
    assertHeaderAndClaims("EdDSA", parts);
    assertTrue(verifies("Ed25519", edKey(), parts));
  }

  @Test
  void anAlteredTokenDoesNotVerify() throws Exception {
    String[] parts = token(RFC_SEC1, 1);
    parts[1] = base64Url(json(parts[1]).toString().replace("GET ", "PUT "));
    assertTrue(!verifies("SHA256withECDSAinP1363Format", curveKey(), parts));
  }

  @Test
  void everyTokenCarriesAnotherNonce() throws Exception {
    assertNotEquals(
        json(token(RFC_SEC1, 1)[0]).get("nonce"), json(token(RFC_SEC1, 2)[0]).get("nonce"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no base64!", "AAAA", "-----BEGIN PUBLIC KEY-----"})
  void aSecretThatIsNoKeyIsRefusedWithoutBeingQuoted(String secret) {
    BadCredentialException refused =
        assertThrows(BadCredentialException.class, () -> token(secret, 1));
    assertEquals("the secret cannot be read", refused.getMessage());
    assertEquals(null, refused.getCause());
  }

  private static String[] token(String secret, long seed) throws BadCredentialException {
    Signing signing = ExchangeFiles.readAll().get("coinbase").signing();
    Signing.Call call =
        new Signing.Call("GET", null, "/api/v3/brokerage/key_permissions", "limit=1", "", null);
    Credentials credentials = new Credentials(new Secret(KEY), new Secret(secret), null);
    SignedRequest request = signing.sign(call, credentials, NOW, new Random(seed));
    assertEquals("limit=1", request.query());
    assertEquals(Set.of("Authorization"), request.headers().keySet());
    String header = request.headers().get("Authorization");
    assertTrue(header.startsWith("Bearer "));
    String[] parts = header.substring("Bearer ".length()).split("\\.", -1);
    assertEquals(3, parts.length);
    return parts;
  }

  private static void assertHeaderAndClaims(String algorithm, String[] parts) throws IOException {
    JsonNode header = json(parts[0]);
    assertEquals(Set.of("alg", "typ", "kid", "nonce"), names(header));
    assertEquals(algorithm, header.get("alg").textValue());
    assertEquals("JWT", header.get("typ").textValue());
    assertEquals(KEY, header.get("kid").textValue());
    assertTrue(header.get("nonce").textValue().matches("[0-9a-f]{32}"));
    JsonNode claims = json(parts[1]);
    assertEquals(Set.of("sub", "iss", "nbf", "exp", "uri"), names(claims));
    assertEquals(KEY, claims.get("sub").textValue());
    assertEquals("cdp", claims.get("iss").textValue());
    assertEquals(1700000000L, claims.get("nbf").longValue());
    assertEquals(1700000120L, claims.get("exp").longValue());
    assertEquals(
        "GET api.coinbase.com/api/v3/brokerage/key_permissions", claims.get("uri").textValue());
  }

  private static boolean verifies(String name, PublicKey key, String[] parts) throws Exception {
    Signature verifying = Signature.getInstance(name);
    verifying.initVerify(key);
    verifying.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    return verifying.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  private static PublicKey curveKey() throws Exception {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(number(RFC_X), number(RFC_Y));
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
  }

  /** An X.509 wrapping of the raw public key (RFC 8410). */
  private static PublicKey edKey() throws Exception {
    byte[] bytes = HexFormat.of().parseHex("302a300506032b6570032100" + OPEN);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
  }

  private static String sec1(String d, String x, String y) {
    HexFormat hex = HexFormat.of();
    byte[] der =
        hex.parseHex(
            "30770201010420"
                + hex.formatHex(Base64.getUrlDecoder().decode(d))
                + "a00a06082a8648ce3d030107a14403420004"
                + hex.formatHex(Base64.getUrlDecoder().decode(x))
                + hex.formatHex(Base64.getUrlDecoder().decode(y)));
    return "-----BEGIN EC PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END EC PRIVATE KEY-----\n";
  }

  private static BigInteger number(String base64Url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64Url));
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(String part) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
  }

  private static String base64Url(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
