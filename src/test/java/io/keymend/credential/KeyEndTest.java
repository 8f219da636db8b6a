package io.keymend.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a key is shown where it can only be that of a key. */
class KeyEndTest {
  private static final CredentialField WIDE = field("[!-~]{4,40}");
  private static final CredentialFields ALIKE = new CredentialFields(WIDE, WIDE, null);
  private static final CredentialFields UNLIKE =
      new CredentialFields(field("k[a-z0-9]{3,39}"), field("S[A-Z0-9]{9}"), field("P[A-Z]{4}"));
  private static final String KEY = "k123456789abcd";

  @ParameterizedTest
  @CsvSource({"k12345678, …5678", "k123456789abcd, …abcd", "k1234567, ''", "k123, ''"})
  void isTheLastFourOfMoreThanEightCharacters(String key, String end) {
    assertEquals(end, end(ALIKE, key, "a-secret-text", "", true));
  }

  @Test
  void isHiddenWhereTheKeyMayBeASecretAndTheExchangeDoesNotKnowIt() {
    assertEquals("", end(ALIKE, KEY, "a-secret-text", "", false));
    assertEquals("…abcd", end(ALIKE, KEY, "a-secret-text", "", true));
  }

  @Test
  void isShownWhereNoSecretLooksLikeIt() {
    assertEquals("…abcd", end(UNLIKE, KEY, "S123456789", "PABCD", false));
  }

  @Test
  void isHiddenWhereTheSameIsInTwoFields() {
    assertEquals("", end(ALIKE, KEY, KEY, "", true));
    assertEquals("", end(new CredentialFields(WIDE, WIDE, WIDE), KEY, "other", KEY, true));
    assertEquals("", end(ALIKE, KEY, "a-secret-text", KEY, true));
  }

  @Test
  void isHiddenWhereItMayBeAPassphrase() {
    CredentialFields fields = new CredentialFields(WIDE, field("S[A-Z0-9]{9}"), WIDE);
    assertEquals("", end(fields, KEY, "S123456789", "other", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "k1234 6789abcd", "k1234\u04106789abcd", "S123456789", "K123456789AB"})
  void isHiddenWhileSomethingIsWrongWithTheKey(String key) {
    assertEquals("", end(UNLIKE, key, "S123456789", "PABCD", true));
  }

  @Test
  void isHiddenWhileSomethingIsWrongWithAnotherField() {
    assertEquals("", end(UNLIKE, KEY, KEY + "x", "PABCD", true));
    assertEquals("", end(UNLIKE, KEY, "S123456789", "", true));
  }

  @Test
  void hiddenShowsNothing() {
    assertEquals(Optional.empty(), KeyEnd.hidden().shown());
  }

  @Test
  void credentialsNoticeThatATextQuotesThem() {
    Credentials pasted = credentials("key-0123456789", "secret-abcdefgh", "short");
    assertTrue(pasted.quotedIn("KEY key-0123456789"));
    assertTrue(pasted.quotedIn("cut: t-abcdefg"));
    assertFalse(pasted.quotedIn("cut: -abcdefx"));
    assertFalse(pasted.quotedIn("short"));
    assertFalse(pasted.quotedIn("-2015"));
    assertFalse(pasted.quotedIn(""));
  }

  private static String end(
      CredentialFields fields, String key, String secret, String passphrase, boolean known) {
    return KeyEnd.of(fields, credentials(key, secret, passphrase), known).shown().orElse("");
  }

  private static Credentials credentials(String key, String secret, String passphrase) {
    return new Credentials(new Secret(key), new Secret(secret), new Secret(passphrase));
  }

  private static CredentialField field(String pattern) {
    return new CredentialField(
        "A field", "as it comes", Pattern.compile(pattern), null, null, List.of());
  }
}
