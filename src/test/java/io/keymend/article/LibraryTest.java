package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  @TempDir Path root;

  @Test
  void holdsTheNewestCatalogue() {
    Library library = new Library();
    assertThrows(IllegalStateException.class, library::current);
    Catalogue first = new WritersFolder(root).read();
    Catalogue second = new WritersFolder(root).read();
    library.replace(first);
    library.replace(second);
    assertSame(second, library.current());
  }
}
