package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final String ARTICLE =
      "---\ntitle: T\nsummary: S\nupdated: 2026-01-01\n---\nText\n";

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void start() {
    folder = new WritersFolder(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stray.md",
        "index.md",
        "help/stray.md",
        "help/README.md",
        "help/keys/deep/stray.md",
        "help/keys/Bad_Slug.md"
      })
  void strayFilesAreReported(String file) {
    Problem problem = folder.put(file, ARTICLE).problem();
    assertEquals(file, problem.file());
    assertEquals(1, problem.line());
  }

  @Test
  void foldersNeedAnIndex() {
    folder.put("other/more/page.md", ARTICLE);
    Set<String> files = folder.problems().stream().map(Problem::file).collect(Collectors.toSet());
    assertEquals(Set.of("other/index.md", "other/more/index.md"), files);
  }

  @Test
  void otherFilesAreLeftAlone() {
    folder
        .put("images/shot.png", "png")
        .put("help/keys/notes.txt", "notes")
        .put("help/keys/.page.md.swp", "half")
        .put(".git/x/y.md", "no article");
    assertEquals(1, folder.read().articles().size());
  }

  @Test
  void indexesAreChecked() {
    folder.put("help/keys/index.md", "---\ntitle: Keys\nsummary: S\nicon: key\n---\n");
    assertEquals(
        "help/keys/index.md:4: icon: is not a key of this file", folder.problem().toString());
    folder.put("help/keys/index.md", "---\ntitle: Keys\n---\n");
    assertEquals("help/keys/index.md:2: summary: is missing", folder.problem().toString());
    folder.put("help/keys/index.md", "---\ntitle: Keys\nsummary: S\n---\nText\n");
    assertTrue(folder.problem().message().contains("no text of its own"));
  }

  @Test
  void allProblemsComeTogether() throws Exception {
    folder
        .put("site.yaml", WritersFolder.SITE + "colour: red\n")
        .put("stray.md", "x")
        .article("one", "order: x\ncolour: red", "[x](no.md)\n\n# H\n\n:::foo\n")
        .article("two", "aliases: [one]", "![](no.png) [y](everything.md#no)");
    Files.write(root.resolve("help/keys/binary.md"), new byte[] {(byte) 0xC3, 0x28});
    List<String> seen = folder.problems().stream().map(p -> p.file() + ":" + p.line()).toList();
    assertEquals(
        List.of(
            "help/keys/binary.md:1",
            "help/keys/one.md:5",
            "help/keys/one.md:6",
            "help/keys/one.md:8",
            "help/keys/one.md:10",
            "help/keys/one.md:12",
            "help/keys/two.md:1",
            "help/keys/two.md:7",
            "help/keys/two.md:7",
            "help/keys/two.md:7",
            "site.yaml:9",
            "stray.md:1"),
        seen);
  }

  @Test
  void theMessageListsEveryProblem() {
    folder.article("one", "order: x", "# H\n");
    String message = new ContentException(folder.problems()).getMessage();
    assertEquals(2, message.lines().count());
    assertTrue(message.startsWith("help/keys/one.md:5: order: is not a whole number"), message);
  }

  @Test
  void aMissingFolderIsAProblem() {
    ContentReader reader = new ContentReader(root.resolve("nowhere"));
    ContentException failure = assertThrows(ContentException.class, reader::read);
    assertEquals(".", failure.problems().get(0).file());
  }
}
