package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The articles that templates name are those that content is held to have. */
class ContentCheckTest {

  @Test
  void everyArticleNamedByATemplateMustExist() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      List<String> named =
          files
              .filter(Files::isRegularFile)
              .map(ContentCheckTest::read)
              .flatMap(text -> Pattern.compile("/articles/([a-z-]+)").matcher(text).results())
              .map(MatchResult.class::cast)
              .map(match -> match.group(1))
              .toList();
      assertTrue(named.size() > 5, "found only " + named);
      assertTrue(ContentCheck.NAMED.containsAll(named), "not held to exist: " + named);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
