package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of thing to mend is found once, at its line. */
class ReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String PAGE = "help/keys/page.md:";

  @TempDir Path root;
  private WritersFolder folder;

  /** A hub that leads to every article of these tests, and back. */
  @BeforeEach
  void write() {
    folder = new WritersFolder(root);
    folder.article("hub", "order: 1", "[all](everything.md), [this](page.md)\n");
    folder.put(
        "help/keys/everything.md",
        read("help/keys/everything.md") + "\n[hub](hub.md), [page](page.md)\n");
    folder.body("Text\n");
  }

  @Test
  void aSoundFolderHasNothing() {
    assertFound();
  }

  @Test
  void anArticleNobodyLinksTo() {
    folder.article("alone", "order: 1", "[itself](alone.md), [hub](hub.md)\n");
    assertFound("help/keys/alone.md:1: no article links to it");
  }

  @Test
  void aGuideIsReachedByTheFactsOfAllExchanges() {
    folder.article("okx", "exchange: okx", "Text\n");
    assertFound("help/keys/okx.md:1: no article links to it");
    folder.body(":::rights\n");
    assertFound();
  }

  @Test
  void longTitlesAndSummaries() {
    matter("t".repeat(60), "s".repeat(160), "");
    assertFound();
    matter("t".repeat(61), "s".repeat(161), "");
    assertFound(
        PAGE + "2: title: has 61 characters; 60 are the most",
        PAGE + "3: summary: has 161 characters; 160 are the most");
  }

  @Test
  void aCheckThatIsTooOld() {
    String sources = "sources: [https://docs.example]\nverified: ";
    matter("T", "S", sources + TODAY.minusDays(180) + "\n");
    assertFound();
    matter("T", "S", sources + TODAY.minusDays(181) + "\n");
    assertFound(PAGE + "6: verified: is more than 180 days ago: open the sources again");
  }

  @Test
  void adviceThatMakesAKeyWeaker() {
    folder.body("A first line.\n\n1. Wait.\n2. Then **remove** the IP\n   list. Test again.\n");
    assertFound(PAGE + "10: makes a key weaker: Then remove the IP list.");
    matter("Enable withdrawals", "Send your secret to support.", "");
    assertFound(
        PAGE + "2: title: makes a key weaker: Enable withdrawals",
        PAGE + "3: summary: makes a key weaker: Send your secret to support.");
  }

  @Test
  void adviceInASnippetIsSaidOnce() {
    folder.put("_snippets/bad.md", "Fine.\n\nShare the API secret with us.\n");
    folder.body(":::include{snippet=bad}\n\n:::include{snippet=bad}\n");
    assertFound("_snippets/bad.md:3: makes a key weaker: Share the API secret with us.");
  }

  @Test
  void aNewKeyWithoutTheWayToTheUpdate() {
    folder.article("update-existing-connection", "order: 1", "Make a new key first.\n");
    folder.article(
        "hub",
        "order: 1",
        "[a](page.md), [b](update-existing-connection.md), [c](everything.md)\n");
    folder.body("Text.\n\nThen make\na new key. Or make another key.\n");
    assertFound(PAGE + "9: speaks of a new key without a link to update-existing-connection");
    folder.body("Make a new key and [put it in](update-existing-connection.md).\n");
    assertFound();
  }

  @Test
  void aLinkToADraft() throws ContentException {
    folder.article("soon", "draft: true", "[hub](hub.md)\n").body("[soon](soon.md)\n");
    assertEquals(
        List.of(PAGE + "1: links to the draft soon"),
        strings(new ContentReader(root, true).read()));
  }

  private void matter(String title, String summary, String more) {
    folder.put(
        "help/keys/page.md",
        "---\ntitle: %s\nsummary: %s\nupdated: 2026-01-01\n%s---\nText\n"
            .formatted(title, summary, more));
  }

  private String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertFound(String... problems) {
    assertEquals(List.of(problems), strings(folder.read()));
  }

  private static List<String> strings(Catalogue catalogue) {
    return Review.of(catalogue, TODAY).stream().map(Problem::toString).toList();
  }
}
