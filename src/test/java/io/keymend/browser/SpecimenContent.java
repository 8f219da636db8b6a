package io.keymend.browser;

import io.keymend.diagnosis.Diagnosis;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the portal with content made for looking at it: what writers edit changes no picture.
 *
 * <p>The files are in {@code src/test/resources/specimen}; the articles of the diagnoses are made.
 */
public class SpecimenContent implements QuarkusTestProfile {
  private static final Path FILES = Path.of("src", "test", "resources", "specimen");

  private static final String FINDING =
      """
      ---
      title: What to do about %1$s
      summary: The finding %1$s, with three steps that mend it.
      updated: 2020-01-15
      diagnoses: [%1$s]
      ---

      ## Fix it now

      1. Open the key page of the exchange.
      2. Mend what the finding %1$s names.
      3. Open {connections-page} and update the existing connection.
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("keymend.content.dir", write().toString());
  }

  private static Path write() {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      Path root = Files.createTempDirectory(target, "specimen");
      for (Path file : files()) {
        Path copy = root.resolve(FILES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      for (Diagnosis diagnosis : Diagnosis.values()) {
        Path article = root.resolve("testing/the-test/about-" + diagnosis.id() + ".md");
        Files.writeString(article, FINDING.formatted(diagnosis.id()));
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
