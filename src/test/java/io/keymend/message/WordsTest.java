package io.keymend.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One message reads alike however a program has written it down. */
class WordsTest {
  private static final Spellings SPELLINGS = new Spellings(Map.of("apikey", "api key"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "APIKEY_INVALID | api key invalid",
        "apiKeyInvalid | api key invalid",
        "InvalidNonce: nonce | invalid nonce nonce",
        "HTTPError, IPs and KuCoin | http error ips and ku coin",
        "You don’t have it | you dont have it",
        "code=-2015,x-1 2024-01-02 | code -2015 x 1 2024 01 02",
        "v5/API0005 | v5 api0005",
        "签名错误 code | 签 名 错 误 code",
        "Jwt 토큰 검증에 | jwt 토큰 검증에"
      })
  void wordsAreTakenApart(String text, String words) {
    assertEquals(words, words(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\\\"retCode\\\":10010} | {\"retCode\":10010}",
        "{\\\\\\\"retCode\\\\\\\":10010} | {\"retCode\":10010}",
        "ip\\u5730\\u5740 | ip地址",
        "ccxt\\NetworkError | ccxt NetworkError",
        "vendor\\/ccxt | vendor/ccxt",
        "a&quot;b&amp;quot;c | a\"b\"c",
        "13%3A35 and 100% | 13:35 and 100%",
        "cut off \\u57 | cut off 57"
      })
  void escapesGoHoweverDeep(String escaped, String plain) {
    assertEquals(plain, Unescaped.of(escaped));
  }

  @Test
  void aPhraseIsFoundWithItsGapsAndOptions() {
    Phrases<String> phrases = new Phrases<>();
    phrases.add(Phrase.pattern("ip|ips ~ not ~ whitelist*"), "address");
    phrases.add(Phrase.pattern("not"), "short");
    phrases.add(Phrase.pattern("error #"), "number");
    Words words = Words.of("Error 7: this IP is really not in our whitelisted set", SPELLINGS);
    assertEquals(
        "number address",
        phrases.in(words).stream().map(Phrases.Hit::meaning).collect(Collectors.joining(" ")));
  }

  private static String words(String text) {
    return Words.of(text, SPELLINGS).all().stream()
        .map(Words.Word::plain)
        .collect(Collectors.joining(" "));
  }
}
