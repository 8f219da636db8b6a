package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The file of practice keys: nothing unknown in it, and every credential has the real form. */
class PracticeKeysTest {

  private static final Set<String> DIAGNOSES =
      Set.of(
          "key-works",
          "invalid-key",
          "bad-secret",
          "wrong-passphrase",
          "clock-skew",
          "nonce-too-low",
          "missing-permission",
          "ip-not-allowed",
          "key-expired",
          "wrong-environment",
          "agreement-required",
          "account-restricted",
          "region-restricted",
          "tester-blocked",
          "kyc-required",
          "account-type-not-enabled",
          "exchange-maintenance",
          "rate-limited",
          "network",
          "unexpected-answer",
          "malformed-credential");
  private static final String PEM = "-----BEGIN %s-----\\n([A-Za-z0-9+/=]+\\n)+-----END %1$s-----";
  private static final String ANY_PRIVATE_KEY = PEM.formatted("PRIVATE KEY");
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String ONE_KEY =
      "okx: [{name: a, about: b, key: c, secret: d, plays: works, expect: key-works%s}]";

  /** The forms of key and secret. */
  private static final Map<String, List<Pattern>> FORMS =
      Map.of(
          "binance", forms("[A-Za-z0-9]{64}", "[A-Za-z0-9]{64}|" + ANY_PRIVATE_KEY),
          "bybit", forms("[A-Za-z0-9]{18}", "[A-Za-z0-9]{36}|" + ANY_PRIVATE_KEY),
          "okx", forms(UUID, "[0-9A-F]{32}"),
          "coinbase",
              forms(
                  "(organizations/" + UUID + "/apiKeys/)?" + UUID,
                  "[A-Za-z0-9+/]{86}==|" + PEM.formatted("EC PRIVATE KEY")),
          "kraken", forms("[A-Za-z0-9+/=]{56}", "[A-Za-z0-9+/]{86}=="));

  private final Map<String, List<PracticeKey>> file = new PracticeKeys().all();

  @Test
  void holdsAllFiveExchangesAndNoOther() {
    assertEquals(FORMS.keySet(), file.keySet());
  }

  @Test
  void everyCredentialHasTheRealForm() {
    file.forEach((exchange, keys) -> keys.forEach(key -> checkForm(exchange, key)));
  }

  @Test
  void everyKeyExpectsADiagnosisThatExistsAndSaysWhy() {
    file.values().stream()
        .flatMap(List::stream)
        .forEach(
            key -> {
              assertTrue(DIAGNOSES.contains(key.expect()), key.name());
              assertTrue(key.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), key.name());
              assertTrue(key.about().matches("[A-Z].+[a-z0-9]\\."), key.about());
            });
  }

  @Test
  void theSecondHalfOfAnEd25519SecretIsItsPublicKey() {
    file.get("coinbase").stream()
        .filter(key -> !key.secret().contains("EC PRIVATE KEY"))
        .forEach(key -> assertEquals(encoded(key.secret(), 32), encoded(key.publicKey(), 12)));
  }

  @Test
  void refusesUnknownAndMissingKeys() {
    assertEquals("c", read(ONE_KEY.formatted("")).get("okx").get(0).key());
    assertThrows(UncheckedIOException.class, () -> read(ONE_KEY.formatted(", colour: red")));
    assertThrows(
        UncheckedIOException.class, () -> read(ONE_KEY.formatted("").replace("secret: d, ", "")));
  }

  @Test
  void refusesUnknownPlaysAndDoubleKeys() {
    List<PracticeKey> known = read(ONE_KEY.formatted("")).get("okx");
    List<PracticeKey> unknown = read(ONE_KEY.formatted("").replace("works,", "dances,")).get("okx");

    assertThrows(IllegalArgumentException.class, () -> new OkxDialect(unknown));
    assertThrows(
        IllegalStateException.class, () -> new OkxDialect(List.of(known.get(0), known.get(0))));
  }

  private static void checkForm(String exchange, PracticeKey key) {
    List<Pattern> forms = FORMS.get(exchange);
    assertTrue(forms.get(0).matcher(key.key()).matches(), exchange + " key of " + key.name());
    assertTrue(forms.get(1).matcher(key.secret()).matches(), exchange + " secret of " + key.name());
    assertEquals("okx".equals(exchange), !key.passphrase().isEmpty(), key.name());
  }

  private static String encoded(String base64, int from) {
    byte[] raw = Base64.getDecoder().decode(base64);
    return Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(raw, from, raw.length));
  }

  private static Map<String, List<PracticeKey>> read(String yaml) {
    return PracticeKeys.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }

  private static List<Pattern> forms(String key, String secret) {
    return List.of(Pattern.compile(key), Pattern.compile(secret));
  }
}
