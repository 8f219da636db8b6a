package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can hand to support after every kind of result. */
@QuarkusTest
class ReceiptTest {
  @Inject Library library;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          binance | works              | Binance | works       | key-works          |       | …0000
          okx     | works              | OKX     | works       | key-works          |       | …0001
          bybit   | bad-secret         | Bybit   | fix this    | bad-secret         | 10004 | …
          kraken  | nonce              | Kraken  | fix this    | nonce-too-low      |       | …0000
          binance | unknown-code       | Binance | cannot tell | unexpected-answer  | -9999 |
          """)
  void saysWhatWasFound(
      String exchange,
      String name,
      String label,
      String verdict,
      String found,
      String code,
      String end) {
    List<String> lines = lines(Posts.fields(PracticeKeyFile.named(exchange, name)));

    assertTrue(lines.get(0).matches("Receipt: [2-9A-Z]{10}"), lines.get(0));
    assertNear(lines.get(1));
    assertEquals(
        List.of("Exchange: " + label, "Site: Practice exchange", "Verdict: " + verdict),
        lines.subList(2, 5));
    assertEquals("Found: " + found, lines.get(5));
    assertEquals(code, after("Code of the exchange: ", lines));
    assertTrue(after("Clock of the exchange: ", lines).matches("\\d{5} ms"), lines.toString());
    String shown = after("Key: ", lines);
    assertTrue(end == null ? shown == null : shown.matches(end + ".{0,4}"), shown);
  }

  @Test
  void ranksSeveralCausesAndHidesAKeyThatNoneOfThemProves() {
    List<String> lines =
        lines(Posts.fields(PracticeKeyFile.named("binance", "ip-bound-elsewhere")));

    assertTrue(
        lines.contains(
            "Found: ip-not-allowed, or missing-permission, or invalid-key, or wrong-environment"
                + " (the most likely first)"),
        lines.toString());
    assertTrue(lines.contains("Code of the exchange: -2015"), lines.toString());
    assertEquals(null, after("Key: ", lines));
  }

  @Test
  void aSentenceForACodeStaysOut() {
    PracticeKeyFile key = PracticeKeyFile.named("kraken", "nonce");
    Response page = Posts.form(Posts.fields(key));

    assertTrue(
        Jsoup.parse(page.asString()).select(".result").text().contains("EAPI:Invalid nonce"));
    assertFalse(receipt(page).wholeText().contains("EAPI"));
  }

  @ParameterizedTest
  @CsvSource({
    "binance, x, cut-off",
    "okx, '\u0410bcdefghijklmnop', lookalike-character",
    "okx, 'a b c d e f g h i', prose-text",
    "kraken, abcdefghijklmnop, cut-off"
  })
  void aRefusedPasteHasOneWithoutAKeyOrAClock(String exchange, String paste, String found) {
    List<String> lines =
        lines(Posts.fields(exchange, paste, "SecretOfTheReader1234", "Phrase-123"));

    assertEquals(6, lines.size(), lines.toString());
    assertTrue(lines.contains("Verdict: fix this"));
    assertTrue(lines.contains("Found: " + found), lines.toString());
  }

  @Test
  void nothingOfASecretInAnotherFieldIsShown() {
    for (Canary canary : Canary.all("receipt")) {
      String secret = canary.secret();
      String phrase = canary.passphrase();
      for (String[] fields :
          List.of(
              Posts.fields(canary.exchange(), secret, canary.key(), phrase),
              Posts.fields(canary.exchange(), secret, secret, phrase),
              Posts.fields(canary.exchange(), secret + " x", secret, phrase))) {
        String end = secret.strip().substring(secret.length() - 4);
        List<String> lines = lines(fields);
        assertEquals(null, after("Key: ", lines), canary.exchange());
        assertFalse(String.join("\n", lines.subList(1, lines.size())).contains(end));
      }
    }
  }

  @Test
  void offersToCopyPrintAndWrite() {
    Response page = Posts.form(Posts.fields(PracticeKeyFile.named("okx", "works")));
    Element receipt = Jsoup.parse(page.asString()).selectFirst("details.receipt");

    assertFalse(receipt.hasAttr("open"));
    assertEquals("Receipt for support", receipt.selectFirst("summary").text());
    assertEquals(
        receipt.selectFirst("pre").wholeText(),
        receipt.selectFirst("[data-copy]").attr("data-copy"));
    assertEquals(1, receipt.select("button[type=button][data-print]").size());
    assertEquals(library.current().site().supportUrl(), receipt.selectFirst("a").attr("href"));
    assertTrue(receipt.text().contains("Copy and paste it into your message"));
  }

  @Test
  void theJsonAnswerHasItsNumber() {
    PracticeKeyFile works = PracticeKeyFile.named("okx", "works");
    String first = number(Posts.json(Posts.object(Posts.fields(works))));
    String second = number(Posts.json(Posts.object(Posts.fields("okx", "", "", ""))));

    assertTrue(first.matches("[2-9A-Z]{10}"), first);
    assertTrue(second.matches("[2-9A-Z]{10}"), second);
    assertFalse(first.equals(second));
  }

  @Test
  void theLogNamesTheCheckByItsNumber() {
    try (LogRecorder log = new LogRecorder()) {
      PracticeKeyFile key = PracticeKeyFile.named("bybit", "bad-secret");
      String checked = number(Posts.json(Posts.object(Posts.fields(key))));
      String refused = number(Posts.json(Posts.object(Posts.fields("okx", "\u0410", "b", "c"))));

      String line = "check %s: bybit bad-secret in \\d+ ms".formatted(checked);
      assertTrue(log.text().lines().anyMatch(said -> said.matches(".*" + line)), line);
      assertTrue(
          log.text().contains("check " + refused + ": okx lookalike-character before any call"));
    }
  }

  private static String number(Response answer) {
    return answer.jsonPath().getString("correlationId");
  }

  private static List<String> lines(String[] fields) {
    return receipt(Posts.form(fields)).wholeText().lines().toList();
  }

  private static Element receipt(Response page) {
    return Jsoup.parse(page.asString()).selectFirst(".result details.receipt pre");
  }

  private static String after(String start, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse(null);
  }

  private static void assertNear(String line) {
    assertTrue(line.matches("Time: [-0-9]{10} [:0-9]{8} UTC"), line);
    Instant said = Instant.parse(line.replaceFirst("Time: (.*) (.*) UTC", "$1T$2Z"));
    assertTrue(Duration.between(said, Instant.now()).abs().toMinutes() < 5, line);
  }
}
