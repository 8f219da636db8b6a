package io.keymend.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
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

/** Which articles words find, and in which order. */
class WordSearchTest {
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
  private Catalogue catalogue;

  @BeforeEach
  void write() throws IOException, ContentException {
    Files.createDirectories(root.resolve("help/keys"));
    Files.writeString(root.resolve("site.yaml"), SITE);
    Files.writeString(root.resolve("help/index.md"), "---\ntitle: Help\nsummary: Help\n---\n");
    Files.writeString(root.resolve("help/keys/index.md"), "---\ntitle: K\nsummary: K\n---\n");
    article("in-title", "About walruses", "Short.", "Nothing.");
    article("in-summary", "Second", "Says walruses once.", "Nothing.");
    article("in-body", "Third", "Short.", "Many walruses, and code -2015 with Käse.");
    article("twins-b", "Beta", "Short.", "Twins.");
    article("twins-a", "Alpha", "Short.", "Twins.");
    String all =
        Arrays.stream(Diagnosis.values()).map(Diagnosis::id).collect(Collectors.joining(", "));
    article("all", "All\ndiagnoses: [" + all + "]", "Short.", "## Fix it now\n\n1. Wait.");
    catalogue = new ContentReader(root).read();
  }

  @Test
  void aTitleCountsMoreThanASummaryAndThatMoreThanTheText() {
    assertEquals(List.of("in-title", "in-summary", "in-body"), find("walruses"));
  }

  @Test
  void everyWordCounts() {
    assertEquals("in-body", find("third walruses käse").get(0));
  }

  @Test
  void caseAndPunctuationDoNotCount() {
    assertEquals(find("walruses"), find("\"WALRUSES\"!?"));
  }

  @Test
  void anErrorCodeWithItsSignIsAWord() {
    assertEquals(List.of("-2015"), WordSearch.words("{\"code\":-2015}").stream().skip(1).toList());
    assertEquals(List.of("in-body"), find("-2015"));
  }

  @Test
  void lettersOfAllAlphabetsMakeWords() {
    assertEquals(List.of("in-body"), find("KÄSE"));
  }

  @Test
  void equalsStandInTheOrderOfTheirTitles() {
    assertEquals(List.of("twins-a", "twins-b"), find("twins"));
  }

  @Test
  void noWordFindsNothing() {
    for (String question : List.of("", " ", "a", "?!", "\u0000", "xylophone")) {
      assertEquals(List.of(), find(question), question);
    }
  }

  @Test
  void aLimitIsKept() {
    assertEquals(1, WordSearch.find(catalogue, "walruses", 1).size());
  }

  @Test
  void onlyTheFirstTwelveDifferentWordsCount() {
    String many = "one two three four five six seven eight nine ten eleven twelve ";
    assertEquals(12, WordSearch.words(many + many + "walruses").size());
    assertTrue(find(many + "walruses").stream().noneMatch("in-title"::equals));
  }

  private List<String> find(String question) {
    return WordSearch.find(catalogue, question, 10).stream().map(Article::slug).toList();
  }

  private void article(String slug, String title, String summary, String body) throws IOException {
    String text = "---\ntitle: %s\nsummary: %s\nupdated: 2026-01-31\n---\n\n%s\n";
    Files.writeString(
        root.resolve("help/keys/" + slug + ".md"), text.formatted(title, summary, body));
  }
}
