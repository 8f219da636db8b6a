package io.keymend.article;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the content is: the configured folder, the one beside the run, or the packaged copy. */
public class ContentFolder {

  private static final String CONTENT = "content";
  private static final String PACKAGED = "packaged";

  private final boolean drafts;
  private final Optional<Path> directory;
  private final ClassLoader classes;

  /** Decides once; a configured folder without {@code site.yaml} stops the start. */
  public ContentFolder(Optional<Path> configured, boolean drafts) {
    this(configured, drafts, Path.of(""), Thread.currentThread().getContextClassLoader());
  }

  ContentFolder(Optional<Path> configured, boolean drafts, Path working, ClassLoader classes) {
    this.drafts = drafts;
    configured.filter(folder -> !holdsContent(folder)).ifPresent(ContentFolder::refuse);
    this.directory =
        configured.or(
            () -> Optional.of(working.resolve(CONTENT)).filter(ContentFolder::holdsContent));
    this.classes = classes;
    if (directory.isEmpty() && packaged() == null) {
      throw new IllegalStateException("there is no content folder, nor a packaged copy");
    }
  }

  private static boolean holdsContent(Path folder) {
    return Files.isRegularFile(folder.resolve(Sources.SITE));
  }

  private static void refuse(Path folder) {
    throw new IllegalStateException(
        "the content folder " + folder.toAbsolutePath() + " has no " + Sources.SITE);
  }

  /** The folder that writers can edit; the packaged copy has none. */
  public Optional<Path> directory() {
    return directory;
  }

  /** Reads everything anew. */
  public Catalogue read() throws ContentException {
    if (directory.isPresent()) {
      return new ContentReader(directory.get(), drafts).read();
    }
    Problems problems = new Problems();
    return new CatalogueReader(packagedSources(problems).published(), problems).read();
  }

  /** Changes when the content does; a folder that cannot be read counts as changed. */
  public String fingerprint() {
    try {
      return directory.isPresent() ? Fingerprint.of(directory.get()) : PACKAGED;
    } catch (IOException e) {
      return "unreadable: " + e;
    }
  }

  /** The file, not the folder: archives need not have entries for folders. */
  private URL packaged() {
    return classes.getResource(CONTENT + "/" + Sources.SITE);
  }

  /** An archive is open only while this reads from it, so all of it is taken at once. */
  private Sources packagedSources(Problems problems) {
    return ClassPathUtils.processAsPath(
        packaged(),
        file -> {
          try {
            return Sources.in(file.getParent(), problems);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
