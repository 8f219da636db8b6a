package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bench shows writers what stopped an edit and what else there is to mend. */
@QuarkusTest
@TestProfile(CopiedContent.class)
class PreviewTest {
  private static final String FILE = "connecting-exchanges/api-issues/key-invalid.md";
  private static final String SOON = "connecting-exchanges/api-issues/soon.md";

  @Inject ContentWatch watch;

  @ConfigProperty(name = "keymend.content.dir")
  Path root;

  private ContentCopy content;

  @BeforeEach
  void open() {
    content = new ContentCopy(root);
  }

  @AfterEach
  void restore() {
    content.restore(FILE);
    content.restore(SOON);
    watch.look();
  }

  @Test
  void anEditThatIsNotTakenOverIsExplainedAndReadersKeepThePage() {
    assertTrue(rows("refused").isEmpty());
    String good = Portal.page("/articles/key-invalid").text();
    content.write(
        FILE,
        content.read(FILE).replaceFirst("\n", "\ncolour: red\n")
            + "\n[gone](gone.md) [part](key-expired.md#gone) ![](gone.png)\n");
    watch.look();
    int last = content.read(FILE).split("\n").length;
    assertEquals(
        List.of(
            FILE + ":2 colour is not a key of this file",
            FILE + ":" + last + " link to gone.md: no such page in the content folder",
            FILE + ":" + last + " an image without alternative text",
            FILE + ":" + last + " image gone.png: no such .svg or .png file in the content folder",
            FILE
                + ":"
                + last
                + " no heading #gone in connecting-exchanges/api-issues/key-expired.md"),
        rows("refused"));
    assertEquals(good, Portal.page("/articles/key-invalid").text());
    content.restore(FILE);
    watch.look();
    assertTrue(rows("refused").isEmpty());
  }

  @Test
  void anExchangeThatIsNotThereIsNamedWithItsLine() {
    content.write(FILE, content.read(FILE) + "\n:::key-check{exchange=nowhere}\n");
    watch.look();
    int last = content.read(FILE).split("\n").length;
    assertEquals(
        List.of(FILE + ":" + last + " exchange: there is no exchange 'nowhere'"), rows("refused"));
  }

  @Test
  void whatIsInUseIsReviewedToo() {
    assertTrue(
        rows("found")
            .contains(
                "connecting-exchanges/exchange-guides/okx.md:9 verified"
                    + " is more than 180 days ago: open the sources again"));
    content.write(FILE, content.read(FILE).replace(":::messages{diagnosis=invalid-key}", ""));
    watch.look();
    assertEquals(1, rows("found").stream().filter(row -> row.contains("lists no codes")).count());
  }

  @Test
  void aDraftSaysThatItIsOne() {
    content.write(
        SOON, "---\ntitle: Soon\nsummary: S\nupdated: 2031-01-01\ndraft: true\n---\nText\n");
    watch.look();
    assertTrue(Portal.page("/articles/soon").text().contains("Draft: readers do not see"));
    assertFalse(Portal.page("/articles/key-invalid").text().contains("Draft:"));
    assertTrue(rows("found").contains(SOON + ":1 no article links to it"));
  }

  private static List<String> rows(String section) {
    Document page = Portal.page("/preview");
    return page.select("section[aria-labelledby=" + section + "] tbody tr").stream()
        .map(row -> row.text())
        .toList();
  }
}
