package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers may put into the file of synonyms. */
class SynonymsTest {
  private static final String FILE = "synonyms.txt";

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void open() {
    folder = new WritersFolder(root);
  }

  @Test
  void rulesGoOneWayOrAllWays() {
    folder.put(FILE, "# Names\n\nOKEx , ok ex => okx\r\ndown, offline\n");
    assertEquals(
        List.of(
            new SynonymRule(List.of("okex", "ok ex"), List.of("okx")),
            new SynonymRule(List.of("down", "offline"), List.of("down", "offline"))),
        folder.read().synonyms());
  }

  @Test
  void theFileMayBeMissing() {
    assertEquals(List.of(), folder.read().synonyms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a => b => c             | more than one =>
          alone                   | one word alone
          a,, b                   | a place without a word
          a, ? => b               | a place without a word
          a =>                    | a place without a word
          => b                    | a place without a word
          a b c d e f g h i => b  | more than 8 words
          """)
  void aBrokenLineIsNamed(String line, String message) {
    folder.put(FILE, "# Fine\n" + line + "\nfine, too\n");
    Problem problem = folder.problem();
    assertEquals(FILE, problem.file());
    assertEquals(2, problem.line());
    assertTrue(problem.message().contains(message), problem.message());
  }

  @Test
  void aPassageHasTheTextUnderItsHeading() {
    folder.body(
        "Before[^1].\n\n## First **one**\n\nText.\n\n- Item\n\n### Deeper\n\nEnd.\n\n[^1]: Foot.");
    List<Passage> passages = folder.page().passages();
    assertEquals(new Passage("", "", "Before."), passages.get(0));
    assertEquals(new Passage("first-one", "First one", "Text. Item"), passages.get(1));
    assertEquals("deeper", passages.get(2).id());
    assertTrue(passages.get(2).text().startsWith("End."), passages.get(2).text());
  }

  @Test
  void customersPhrasingsAreTexts() {
    folder.article("page", "asked:\n  - wont work, at all\n  - \"429\"", "Text");
    assertEquals(List.of("wont work, at all", "429"), folder.page().meta().asked());
  }
}
