package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

  @TempDir Path temp;
  private Path working;
  private URLClassLoader nothing;
  private URLClassLoader jar;

  @BeforeEach
  void packACopy() throws IOException {
    working = Files.createDirectory(temp.resolve("working"));
    Path source = temp.resolve("source");
    new WritersFolder(source).article("packaged-page", "order: 1", "Text");
    nothing = new URLClassLoader(new URL[0], null);
    jar = new URLClassLoader(new URL[] {jar(source).toUri().toURL()}, null);
  }

  @AfterEach
  void close() throws IOException {
    nothing.close();
    jar.close();
  }

  @Test
  void theConfiguredFolderComesFirst() throws Exception {
    Path configured = temp.resolve("configured");
    new WritersFolder(configured).article("configured-page", "order: 1", "Text");
    new WritersFolder(working.resolve("content"));
    ContentFolder folder = new ContentFolder(Optional.of(configured), false, working, jar);
    assertTrue(folder.read().article("configured-page").isPresent());
    assertEquals(Optional.of(configured), folder.directory());
  }

  @Test
  void aConfiguredFolderMustHoldContent() {
    Optional<Path> empty = Optional.of(working);
    String message =
        assertThrows(
                IllegalStateException.class, () -> new ContentFolder(empty, false, working, jar))
            .getMessage();
    assertTrue(message.contains(working.toString()) && message.contains("site.yaml"), message);
  }

  @Test
  void theFolderBesideTheRunComesNext() throws Exception {
    new WritersFolder(working.resolve("content")).article("beside-page", "order: 1", "Text");
    ContentFolder folder = new ContentFolder(Optional.empty(), false, working, jar);
    assertTrue(folder.read().article("beside-page").isPresent());
    String before = folder.fingerprint();
    Files.writeString(working.resolve("content/help/new.txt"), "new");
    assertNotEquals(before, folder.fingerprint());
  }

  @Test
  void thePackagedCopyComesLast() throws Exception {
    Files.createDirectory(working.resolve("content"));
    ContentFolder folder = new ContentFolder(Optional.empty(), false, working, jar);
    assertTrue(folder.read().article("packaged-page").isPresent());
    assertTrue(folder.read().article("packaged-page").isPresent(), "a second time");
    assertEquals(folder.fingerprint(), folder.fingerprint());
    assertEquals(Optional.empty(), folder.directory());
  }

  @Test
  void somethingMustBeThere() {
    assertThrows(
        IllegalStateException.class,
        () -> new ContentFolder(Optional.empty(), false, working, nothing));
  }

  @Test
  void aFolderThatVanishesIsAChangeAndAProblem() throws Exception {
    Path site = working.resolve("content/site.yaml");
    new WritersFolder(working.resolve("content"));
    ContentFolder folder = new ContentFolder(Optional.empty(), false, working, jar);
    String before = folder.fingerprint();
    Files.move(site.getParent(), temp.resolve("away"));
    assertNotEquals(before, folder.fingerprint());
    assertThrows(ContentException.class, folder::read);
  }

  @Test
  void mayBeALinkThatIsMoved() throws Exception {
    new WritersFolder(temp.resolve("v1")).article("first-page", "order: 1", "Text");
    new WritersFolder(temp.resolve("v2")).article("second-page", "order: 1", "Text");
    Path link = Files.createSymbolicLink(temp.resolve("current"), temp.resolve("v1"));
    ContentFolder folder = new ContentFolder(Optional.of(link), false, working, jar);
    assertTrue(folder.read().article("first-page").isPresent());
    String before = folder.fingerprint();
    Files.delete(link);
    Files.createSymbolicLink(link, temp.resolve("v2"));
    assertNotEquals(before, folder.fingerprint());
    assertTrue(folder.read().article("second-page").isPresent());
  }

  /** Without entries for folders, as some builds pack them. */
  private Path jar(Path source) throws IOException {
    Path file = temp.resolve("app.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, Path> entry : Sources.files(source).entrySet()) {
        jar.putNextEntry(new JarEntry("content/" + entry.getKey()));
        Files.copy(entry.getValue(), jar);
        jar.closeEntry();
      }
    }
    return file;
  }
}
