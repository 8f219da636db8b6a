package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A small, sound content folder for a test to spoil; article bodies start at line seven. */
final class WritersFolder {

  static final int BODY = 7;

  static final String SITE =
      """
      platform: Acme
      platform-url: https://acme.example
      connections-page: My connections
      connections-url: https://acme.example/connections
      support-url: mailto:help@acme.example
      status-url: /status
      outbound-ips: [198.18.0.1, 198.18.0.2]
      notice: "{platform} never asks for a secret."
      """;

  private final Path root;

  WritersFolder(Path root) {
    this.root = root;
    put("site.yaml", SITE);
    put("README.md", "For writers; not an article.");
    put("help/index.md", "---\ntitle: Help\nsummary: All help\nicon: key\n---\n");
    put("help/keys/index.md", "---\ntitle: Keys\nsummary: About keys\n---\n");
    String all =
        Arrays.stream(Diagnosis.values()).map(Diagnosis::id).collect(Collectors.joining(", "));
    article("everything", "diagnoses: [" + all + "]", "## Fix it now\n\n1. Wait.\n");
  }

  WritersFolder put(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article of the section help/keys with one more line of front matter. */
  WritersFolder article(String slug, String matter, String body) {
    String head = "---\ntitle: The " + slug + "\nsummary: Short\nupdated: 2026-01-31\n";
    return put("help/keys/" + slug + ".md", head + matter + "\n---\n" + body);
  }

  WritersFolder body(String markdown) {
    return article("page", "order: 1", markdown);
  }

  Catalogue read() {
    try {
      return new ContentReader(root).read();
    } catch (ContentException e) {
      throw new AssertionError(e);
    }
  }

  Article page() {
    return read().article("page").orElseThrow();
  }

  /** The HTML of the page, without its key checks. */
  String html() {
    return page().parts().stream()
        .filter(Part.Html.class::isInstance)
        .map(part -> ((Part.Html) part).html())
        .collect(Collectors.joining("\n"));
  }

  List<Problem> problems() {
    return assertThrows(ContentException.class, () -> new ContentReader(root).read()).problems();
  }

  /** The only problem of the folder. */
  Problem problem() {
    List<Problem> problems = problems();
    if (problems.size() != 1) {
      throw new AssertionError("not one problem but " + problems);
    }
    return problems.get(0);
  }
}
