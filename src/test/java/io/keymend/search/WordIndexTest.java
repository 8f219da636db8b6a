package io.keymend.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.ContentException;
import io.keymend.article.ContentReader;
import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles words find, in which order, and what of them is shown. */
class WordIndexTest {
  private static final String SITE =
      """
      platform: Acme
      platform-url: https://acme.example
      connections-page: Accounts
      connections-url: https://acme.example/accounts
      support-url: https://acme.example/support
      status-url: https://acme.example/status
      outbound-ips: [192.0.2.1]
      notice: Hello.
      """;

  @TempDir Path root;
  private WordIndex index;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("help/keys"));
    Files.writeString(root.resolve("site.yaml"), SITE);
    Files.writeString(root.resolve("help/index.md"), "---\ntitle: Help\nsummary: Help\n---\n");
    Files.writeString(root.resolve("help/keys/index.md"), "---\ntitle: K\nsummary: K\n---\n");
    Files.writeString(
        root.resolve("synonyms.txt"), "tusker, odobenus\nsea cow => manatee\nokex => okx\n");
    article("in-title", "About parrots", "Short.", "Nothing.");
    article("in-asked", "Fourth\nasked: [parrots]", "Short.", "Nothing.");
    article("in-summary", "Second", "Says parrots once.", "Nothing.");
    article("in-body", "Third", "Short.", "Many parrots, and code -2015 with Käse.");
    article("twins-b", "Beta", "Short.", "Twins of an odobenus.");
    article("twins-a", "Alpha", "Short.", "Twins.");
    article("apart", "Apart", "Short.", "Green is far away from any cheese; a moon.");
    article("together", "Together", "Short.", "One green cheese and a manatee & <b>.");
    article("okx-guide", "Guide\nexchange: okx", "Short.", "Zebra key for the zoo.");
    article("bybit-guide", "Guide\nexchange: bybit", "Short.", "Zebra key for the zoo, zebra.");
    article("signature", "Gamma\ndiagnoses: [bad-secret]", "Short.", "## Fix it now\n\n1. Wait.");
    String rest =
        Arrays.stream(Diagnosis.values())
            .filter(diagnosis -> diagnosis != Diagnosis.BAD_SECRET)
            .map(Diagnosis::id)
            .collect(Collectors.joining(", "));
    String parts = "Intro.\n\n## Fix it now\n\n1. Wait.\n\n## The otter part\n\nOtters swim.\n";
    article("all", "All\ndiagnoses: [" + rest + "]", "Short.", parts);
    read();
  }

  @Test
  void titleThenPhrasingsThenSummaryThenText() {
    assertEquals(List.of("in-title", "in-asked", "in-summary", "in-body"), find("parrots"));
  }

  @Test
  void endingsCaseAccentsAndPunctuationDoNotCount() {
    assertEquals(find("parrots"), find("\"PARROT\"!?"));
    assertEquals(List.of("in-body"), find("kase"));
    assertEquals(List.of("in-body"), find("KÄSE"));
  }

  @Test
  void wordsBesideEachOtherCountMore() {
    assertEquals("together", find("green cheese").get(0));
  }

  @Test
  void synonymsWorkBothWays() {
    assertEquals(List.of("twins-b"), find("tusker"));
    assertEquals(List.of("together"), find("sea cows"));
  }

  @ParameterizedTest
  @CsvSource({"twnis, twins", "twinss, twins", "manatte, manatee", "maantee, manatee"})
  void slipsOfTheFingerAreMended(String typed, String meant) {
    assertEquals(find(meant), find(typed + " "));
    assertEquals(meant, index.find(typed + " .", 5).meant());
  }

  @Test
  void whatIsKnownIsNotMended() {
    assertNull(index.find("twins parrot key", 5).meant());
  }

  @Test
  void theLastWordMayBeUnfinished() {
    assertEquals(List.of("together"), find("mana"));
    assertNull(index.find("mana", 5).meant());
  }

  @ParameterizedTest
  @CsvSource({"nate, together", "oben, twins-b", "ATEE, together"})
  void theLastWordMayBeTheMiddleOfOne(String typed, String slug) {
    assertEquals(List.of(slug), find(typed));
    assertNotEquals(List.of(slug), find(typed + " ."));
  }

  @Test
  void whatIsQuotedComesFirstAsItStands() {
    assertNotEquals("bybit-guide", find("zoo zebra key").get(0));
    assertEquals("bybit-guide", find("\u201czoo, Zebra\u201d key").get(0));
    assertEquals(
        find("any cheese green"), find("\"cheese green\" any"), "nothing has it in this order");
    assertEquals("apart", find("green \"any cheese\"").get(0));
    assertEquals("together", find("green any cheese\" \"").get(0), "an empty pair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"okx", "okex", "OKX.com"})
  void theExchangeThatIsNamedGoesFirst(String name) {
    assertEquals("okx-guide", find(name + " zebra").get(0));
    assertEquals("bybit-guide", find("bybit zebra").get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "bybit 10004, signature",
    "10004 error at bybit!!, signature",
    "'{\"code\":\"50113\"}', signature",
    "okx 50113, signature",
    "bybit 10010, all",
    "error 451 binance, all",
    "gate INVALID_SIGNATURE, signature"
  })
  void aCodeLeadsToTheArticleOfItsMeaning(String question, String slug) {
    assertEquals(slug, find(question).get(0));
  }

  @Test
  void aHitNamesThePartThatFits() {
    Hit hit = index.find("otters", 5).hits().get(0);
    assertEquals(
        List.of(new Hit.Place("/articles/all#the-otter-part", "The otter part")), hit.places());
    assertEquals("<mark>Otters</mark> swim.", hit.snippet());
  }

  @Test
  void aSnippetIsEscaped() {
    assertEquals(
        "One green cheese and a <mark>manatee</mark> &amp; .",
        index.find("manatee", 1).hits().get(0).snippet());
  }

  @Test
  void equalsStandInTheOrderOfTheirTitles() throws IOException {
    article("twins-b", "Beta", "Short.", "Twins.");
    read();
    assertEquals(List.of("twins-a", "twins-b"), find("twins"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\u0000", "xylophone", "the", "\uD83D"})
  void noWordFindsNothing(String question) {
    assertEquals(List.of(), find(question));
  }

  @Test
  void aLimitIsKept() {
    assertEquals(1, index.find("parrots", 1).hits().size());
  }

  @Test
  void relatedArticlesAreThoseOfTheSameExchangeAndThenThoseOfTheSameWords() throws IOException {
    article("okx-other", "Other\nexchange: okx", "Short.", "A zebra.");
    article("zebras", "Zebra key", "Zebra key for the zoo.", "Zebra key for the zoo.");
    read();
    Article guide = index.catalogue().article("okx-guide").orElseThrow();
    List<String> related = index.related(guide, 9).stream().map(Article::slug).toList();
    assertEquals("okx-other", related.get(0));
    assertTrue(related.containsAll(List.of("zebras", "bybit-guide")), related.toString());
    assertFalse(related.contains("okx-guide"));
    assertEquals(1, index.related(guide, 1).size());
  }

  @Test
  void keepsOnlyWordsThatCannotBeSecrets() {
    assertEquals(
        List.of("binance", "key", "parrot"),
        index.words("parrot binance key a1b2c3d4e5f6 " + "x".repeat(21)));
    assertEquals(8, index.words("one two three four five six seven eight nine").size());
    String seed =
        "abandon ability able about above absent absorb abstract absurd abuse access twins";
    List<String> known = index.words(seed);
    assertTrue(known.contains("twins"), known.toString());
    assertFalse(known.contains("abandon") || known.contains("absurd"), known.toString());
  }

  @Test
  void amongManyArticlesTheBestAreStillFirst() throws IOException {
    List<String> questions = List.of("parrots", "green cheese", "tusker", "sea cows", "zebra okx");
    List<String> before = questions.stream().map(question -> find(question).get(0)).toList();
    for (int i = 0; i < 400; i++) {
      String others = "Parrots, green things, zebra hay and number " + i + ".";
      article("many-" + i, "Filler", "Hay.", i % 2 == 0 ? others : "Nothing.");
    }
    read();
    assertEquals(before, questions.stream().map(question -> find(question).get(0)).toList());
    assertEquals(10, find("zebra").size());
    assertEquals("bybit-guide", find("\"zoo, Zebra\" zebra bybit").get(0));
  }

  private void read() {
    try {
      index = RealIndex.of(new ContentReader(root).read());
    } catch (ContentException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> find(String question) {
    return index.find(question, 10).hits().stream().map(hit -> hit.article().slug()).toList();
  }

  private void article(String slug, String title, String summary, String body) throws IOException {
    String text = "---\ntitle: %s\nsummary: %s\nupdated: 2026-01-31\n---\n\n%s\n";
    Files.writeString(
        root.resolve("help/keys/" + slug + ".md"), text.formatted(title, summary, body));
  }
}
