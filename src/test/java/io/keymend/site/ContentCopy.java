package io.keymend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the real content that a test may spoil. */
final class ContentCopy {
  private static final Path REAL = Path.of("content");
  private final Path root;

  ContentCopy(Path root) {
    this.root = root;
  }

  /** Copies the real content to a new folder. */
  static ContentCopy make() {
    try {
      Path root = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "content");
      ContentCopy copy = new ContentCopy(root);
      try (Stream<Path> files = Files.walk(REAL)) {
        files.filter(Files::isRegularFile).forEach(file -> copy.restore(nameOf(file)));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file back as it was, or away when it was not there. */
  void restore(String file) {
    try {
      if (Files.exists(REAL.resolve(file))) {
        write(file, Files.readString(REAL.resolve(file)));
      } else {
        Files.deleteIfExists(root.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file) {
    return REAL.relativize(file).toString().replace('\\', '/');
  }
}
