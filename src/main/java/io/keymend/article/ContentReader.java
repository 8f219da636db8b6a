package io.keymend.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a content folder into a catalogue, or says everything that is wrong with it. */
public class ContentReader {

  private final Path root;

  /** A reader of the folder that holds {@code site.yaml}. */
  public ContentReader(Path root) {
    this.root = root;
  }

  /** Reads and renders everything anew. */
  public Catalogue read() throws ContentException {
    Problems problems = new Problems();
    try {
      return new CatalogueReader(Sources.in(root, problems), problems).read();
    } catch (IOException e) {
      throw new ContentException(
          List.of(new Problem(".", 1, "", "the folder cannot be read: " + e)));
    }
  }

  /** A value that changes when a file of the folder is added, removed, moved or edited. */
  public String fingerprint() throws IOException {
    return Fingerprint.of(root);
  }
}
