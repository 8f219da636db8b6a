package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tokens signed with a shared secret: the example that jwt.io has shown for years, and corruptions.
 */
class JwtTest {

  private static final String SECRET = "your-256-bit-secret";
  private static final String TOKEN =
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
          + ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ"
          + ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

  @Test
  void acceptsThePublishedToken() {
    Jwt token = Jwt.parse(TOKEN).orElseThrow();

    assertEquals("1234567890", token.claims().path("sub").asText());
    assertTrue(token.signedBy(SECRET, "HS256"));
    assertFalse(token.signedBy(SECRET + "s", "HS256"));
    assertFalse(token.signedBy(SECRET, "HS512"), "the exchange chooses the algorithm");
    Jwt tampered = Jwt.parse(TOKEN.replace("MjM5MDIyfQ", "MjM5MDIzfQ")).orElseThrow();
    assertFalse(tampered.signedBy(SECRET, "HS256"));
  }

  @Test
  void standsInTheHeaderAfterTheWordBearer() {
    assertTrue(Jwt.bearer(call("Bearer " + TOKEN)).isPresent());
    assertTrue(Jwt.bearer(call(TOKEN)).isEmpty());
    assertTrue(Jwt.bearer(new Call("GET", "/", "", Map.of(), "", Customer.NOON)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a.b.c", "!.!.!", "W10.W10.W10", "e30.e30.e30.e30"})
  void isNothingElse(String text) {
    assertTrue(Jwt.parse(text).isEmpty());
  }

  private static Call call(String authorization) {
    return new Call("GET", "/", "", Map.of("Authorization", authorization), "", Customer.NOON);
  }
}
