package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  @TempDir Path root;
  private Path page;
  private FileTime then;
  private String before;

  @BeforeEach
  void write() throws IOException {
    new WritersFolder(root).body("Text");
    page = root.resolve("help/keys/page.md");
    then = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    Files.setLastModifiedTime(page, then);
    before = now();
  }

  @Test
  void staysWhenNothingHappens() throws IOException {
    assertEquals(before, now());
  }

  @Test
  void changesWithTheTimeOfAFile() throws IOException {
    Files.setLastModifiedTime(page, FileTime.from(then.toInstant().plusNanos(1_000_000)));
    assertNotEquals(before, now());
  }

  @Test
  void changesWithTheSizeOfAFile() throws IOException {
    Files.writeString(page, Files.readString(page) + "more");
    Files.setLastModifiedTime(page, then);
    assertNotEquals(before, now());
  }

  @Test
  void changesWithTheNameOfAFile() throws IOException {
    Path moved = Files.move(page, root.resolve("help/keys/other.md"));
    Files.setLastModifiedTime(moved, then);
    assertNotEquals(before, now());
  }

  @Test
  void changesWhenAFileComesOrGoes() throws IOException {
    Files.delete(page);
    String without = now();
    assertNotEquals(before, without);
    Files.writeString(root.resolve("help/shot.png"), "");
    assertNotEquals(without, now());
  }

  @Test
  void doesNotMindWhatEditorsLeave() throws IOException {
    Files.writeString(root.resolve("help/keys/.page.md.swp"), "x");
    assertEquals(before, now());
  }

  private String now() throws IOException {
    return Fingerprint.of(root);
  }
}
