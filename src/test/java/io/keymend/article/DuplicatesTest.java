package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {

  private static final String PAGE = "help/keys/page.md";

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void start() {
    folder = new WritersFolder(root);
  }

  @Test
  void slugsAreUniqueOverTheTree() {
    folder
        .put("other/index.md", "---\ntitle: Other\nsummary: S\n---\n")
        .put("other/keys/index.md", "---\ntitle: Keys\nsummary: S\n---\n")
        .put("other/keys/page.md", "---\ntitle: T\nsummary: S\nupdated: 2026-01-01\n---\nText\n")
        .body("Text");
    assertBoth(folder.problem(), "other/keys/page.md", PAGE);
  }

  @Test
  void anAliasIsNotASlug() {
    folder.article("page", "aliases: [everything]", "Text");
    assertBoth(folder.problem(), PAGE, "help/keys/everything.md");
  }

  @Test
  void anAliasIsNotAnotherAlias() {
    folder.article("first", "aliases: [old]", "Text").article("page", "aliases: [old]", "Text");
    assertBoth(folder.problem(), PAGE, "help/keys/first.md");
  }

  @Test
  void oneDiagnosisHasOneGeneralArticle() {
    folder.article("page", "diagnoses: [network]", "Text");
    assertBoth(folder.problem(), PAGE, "help/keys/everything.md");
  }

  @Test
  void oneDiagnosisHasOneArticleOnAnExchange() {
    String okx = "exchange: okx\ndiagnoses: [network]";
    folder.article("first", okx, "Text").article("page", okx, "Text");
    assertBoth(folder.problem(), PAGE, "help/keys/first.md");
    folder.article("page", okx.replace("okx", "bybit"), "Text").read();
  }

  private static void assertBoth(Problem problem, String file, String other) {
    assertEquals(file, problem.file());
    assertTrue(problem.message().contains(other), problem::message);
  }
}
