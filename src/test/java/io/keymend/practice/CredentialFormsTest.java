package io.keymend.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Practice credentials look like real ones, so that practising is like the real thing. */
class CredentialFormsTest {

  private static final String PEM = "-----BEGIN %s-----\\n([A-Za-z0-9+/=]+\\n)+-----END %1$s-----";
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Where the key check takes more than the exchange gives out: the forms of key and secret. */
  private static final Map<String, String[]> NARROWER =
      Map.of(
          "binance", new String[] {"[A-Za-z0-9]{64}", "[A-Za-z0-9]{64}"},
          "bybit", new String[] {"[A-Za-z0-9]{18}", "[A-Za-z0-9]{36}"},
          "okx", new String[] {UUID, "[0-9A-F]{32}"},
          "coinbase",
              new String[] {"(organizations/" + UUID + "/apiKeys/)?" + UUID, "[\\w+/]{86}=="});

  static Set<String> exchanges() {
    return new PracticeFiles().all().keySet();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyCredentialFitsTheFieldItIsPastedInto(String exchange) throws IOException {
    JsonNode fields =
        new YAMLMapper()
            .readTree(Path.of("src/main/resources/exchanges", exchange + ".yaml").toFile())
            .get("credentials");

    for (PracticeKey key : Keys.file(exchange).keys()) {
      fits(fields.get("key"), key.key(), key.name());
      fits(fields.get("secret"), key.secret(), key.name());
      assertEquals(fields.has("passphrase"), !key.passphrase().isEmpty(), key.name());
      if (fields.has("passphrase")) {
        fits(fields.get("passphrase"), key.passphrase(), key.name());
      }
    }
  }

  @Test
  void someHaveANarrowerForm() {
    NARROWER.forEach(
        (exchange, forms) ->
            Keys.file(exchange)
                .keys()
                .forEach(
                    key -> {
                      assertTrue(key.key().matches(forms[0]), key.name());
                      assertTrue(isPem(key.secret()) || key.secret().matches(forms[1]), key.name());
                    }));
  }

  @Test
  void theSecondHalfOfAnEd25519SecretIsItsPublicKey() {
    Keys.file("coinbase").keys().stream()
        .filter(key -> !isPem(key.secret()))
        .forEach(key -> assertEquals(encoded(key.secret(), 32), encoded(key.publicKey(), 12)));
  }

  private static void fits(JsonNode field, String value, String name) {
    boolean pem = field.has("pem") && isPem(value);
    assertTrue(pem || value.matches(field.get("pattern").asText()), name + ": " + value);
  }

  private static boolean isPem(String secret) {
    return secret.matches(PEM.formatted("PRIVATE KEY"))
        || secret.matches(PEM.formatted("EC PRIVATE KEY"));
  }

  private static String encoded(String base64, int from) {
    byte[] raw = Base64.getDecoder().decode(base64);
    return Base64.getEncoder().encodeToString(Arrays.copyOfRange(raw, from, raw.length));
  }
}
