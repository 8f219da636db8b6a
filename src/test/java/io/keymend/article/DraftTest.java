package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is there for writers and not for readers. */
class DraftTest {
  @TempDir Path root;

  @Test
  void onlyWritersSeeIt() throws ContentException {
    WritersFolder folder =
        new WritersFolder(root).article("soon", "draft: true", "Text").body("Text");
    assertEquals(Optional.empty(), folder.read().article("soon"));
    Catalogue ofWriters = new ContentReader(root, true).read();
    assertTrue(ofWriters.article("soon").orElseThrow().meta().draft());
    assertFalse(ofWriters.article("page").orElseThrow().meta().draft());
  }

  @Test
  void falseIsNoDraft() {
    WritersFolder folder = new WritersFolder(root).article("soon", "draft: false", "Text");
    assertTrue(folder.read().article("soon").isPresent());
  }

  @Test
  void noReaderIsLedToIt() {
    WritersFolder folder = new WritersFolder(root).article("soon", "draft: true", "Text");
    assertEquals(
        "help/keys/page.md:7: link to soon.md: no such page in the content folder",
        folder.body("[soon](soon.md)").problem().toString());
  }

  @Test
  void anythingElseIsNamed() {
    assertEquals(
        "help/keys/page.md:5: draft: is not true or false: maybe",
        new WritersFolder(root).article("page", "draft: maybe", "Text").problem().toString());
  }
}
