package io.keymend.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a content folder into a catalogue, or says everything that is wrong with it. */
public class ContentReader {

  private final Path root;
  private final boolean drafts;

  /** A reader of the folder that holds {@code site.yaml}; it leaves drafts out. */
  public ContentReader(Path root) {
    this(root, false);
  }

  ContentReader(Path root, boolean drafts) {
    this.root = root;
    this.drafts = drafts;
  }

  /** Reads and renders everything anew. */
  public Catalogue read() throws ContentException {
    Problems problems = new Problems();
    try {
      Sources all = Sources.in(root, problems);
      return new CatalogueReader(drafts ? all : all.published(), problems).read();
    } catch (IOException e) {
      throw new ContentException(
          List.of(new Problem(".", 1, "", "the folder cannot be read: " + e)));
    }
  }
}
