package io.keymend.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that no exchange gives are cut out as well: PEM, tokens, seed phrases, logins. */
class RedactedTest {

  @Test
  void aPrivateKeyGoesWholeOrCutOff() throws Exception {
    byte[] der =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    String body = Base64.getEncoder().encodeToString(der);
    String pem = "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----";
    assertEquals("my key [removed] fails", Redacted.of("my key " + pem + " fails").text());
    assertEquals("my key [removed]", Redacted.of("my key " + pem.substring(0, 60)).text());
    String escaped = pem.replace("\n", "\\n");
    assertEquals("{\"key\":\"[removed]\"}", Redacted.of("{\"key\":\"" + escaped + "\"}").text());
  }

  @Test
  void aTokenGoes() {
    String head = part("{\"alg\":\"ES256\",\"kid\":\"organizations/a/apiKeys/b\"}");
    String claims = part("{\"iss\":\"cdp\",\"sub\":\"someone\",\"exp\":1700000000}");
    byte[] signature = new byte[64];
    new Random(3).nextBytes(signature);
    String sign = Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    String left = Redacted.of("Bearer " + head + "." + claims + "." + sign + " refused").text();
    assertFalse(left.contains(claims.substring(0, 12)), left);
    assertFalse(left.contains(sign.substring(20, 32)), left);
    assertTrue(left.endsWith(" refused"), left);
  }

  @Test
  void seedPhrasesGoHoweverTheyAreWritten() {
    Random random = new Random(11);
    List<String> words = new ArrayList<>(SeedList.english());
    for (int round = 0; round < 200; round++) {
      List<String> phrase =
          IntStream.range(0, round % 2 == 0 ? 12 : 24)
              .mapToObj(i -> words.get(random.nextInt(words.size())))
              .collect(Collectors.toList());
      for (String joint : List.of(" ", ", ", "\n", "\",\"")) {
        String text = "My words are: " + String.join(joint, phrase) + ". Why is it refused?";
        Redacted redacted = Redacted.of(text);
        String left = redacted.text();
        assertTrue(redacted.cut(), text);
        long still = phrase.stream().filter(word -> left.contains(" " + word + " ")).count();
        assertTrue(still <= 1, left);
        assertTrue(left.endsWith("refused?"), left);
      }
      Collections.shuffle(words, random);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "me@example.org:Secret99! is my login | [removed]@example.org:[removed] is my login",
        "jane.doe@example.org / Pa55word | [removed]@example.org / [removed]",
        "write to jane.doe@example.org please | write to [removed]@example.org please",
      })
  void thePersonOfAnAddressAndThePasswordGo(String text, String left) {
    assertEquals(left, Redacted.of(text).text());
  }

  @Test
  void shortKeysBehindTheirLabelGoAlsoWithoutDigits() {
    assertEquals("key [removed]\nsecret", Redacted.of("key SvnvlnXojigt\nsecret").text());
    Random random = new Random(17);
    for (int round = 0; round < 5_000; round++) {
      String key = RandomValue.of(Pattern.compile("[A-Za-z0-9]{12}"), random);
      assertEquals("my key [removed] fails", Redacted.of("my key " + key + " fails").text(), key);
    }
    assertEquals("the key Invalid stays", Redacted.of("the key Invalid stays").text());
  }

  /** Of 20,000 values each; the shorter, the more of them could be names. */
  @ParameterizedTest
  @CsvSource({
    "A-Za-z0-9, 16, 30",
    "A-Za-z0-9, 22, 6",
    "A-Za-z0-9, 32, 1",
    "A-Za-z0-9, 36, 1",
    "A-Za-z0-9, 64, 0",
    "a-z0-9, 20, 30",
    "a-z0-9, 32, 1",
    "A-Z0-9, 32, 1",
    "A-Z2-7, 32, 1",
    "A-Za-z, 20, 30",
    "A-Za-z, 32, 5",
    "0-9a-f, 24, 1",
    "A-Za-z0-9+/, 32, 8",
    "A-Za-z0-9+/, 88, 4",
    "A-Za-z0-9_-, 43, 4"
  })
  void whatIsDrawnByChanceGoes(String letters, int length, int most) {
    Pattern pattern = Pattern.compile("[" + letters + "]{" + length + "}");
    Random random = new Random(length);
    List<String> left = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String value = RandomValue.of(pattern, random);
      String rest = Redacted.of(value).text();
      if (IntStream.rangeClosed(0, length - 8)
          .anyMatch(at -> rest.contains(value.substring(at, at + 8)))) {
        left.add(value + " -> " + rest);
      }
    }
    assertTrue(left.size() <= most, () -> left.size() + " left: " + left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "getP2PAccountCoinsBalance",
        "PrivateGetV5OrderRealtime",
        "publicFuturesGetMarketV2Instruments",
        "fetchOHLCVWithExtendedParameters",
        "KrakenFuturesBidsAsks",
        "changePercentage24hUTC",
        "executorResultV2Config",
        "BTCMarketsAuthenticatedV3",
        "OrigClOrdIDDoesNotExist",
        "isolatedMarginQueryCrossMarginAccount",
        "BTC/USDT:USDT-240628-70000-C",
        "1000PEPEUSDT/1000SHIBUSDT",
        "/api/v3/brokerage/key_permissions",
        "X-BAPI-RECV-WINDOW",
        "Zugriffsberechtigungen",
        "mempertanggungjawabkan",
        "nieautoryzowanydostep"
      })
  void aNameStays(String name) {
    assertEquals(name, Redacted.of(name).text());
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
