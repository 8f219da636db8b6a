package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  private static final String FILE = "help/keys/page.md";

  @TempDir Path root;

  @Test
  void readsEveryKey() {
    FrontMatter meta =
        matter(
                """
                title: Mend {platform} keys
                summary: "How {connections-page} helps"
                updated: 2026-02-28
                diagnoses:
                  - invalid-key
                exchange: binance
                aliases: [old-page, older-page]
                sources:
                  - https://docs.exchange.example/keys?lang=en
                  - kraken-futures
                verified: 2026-02-27
                order: 3
                """)
            .page()
            .meta();
    assertEquals("Mend Acme keys", meta.title());
    assertEquals("How My connections helps", meta.summary());
    assertEquals(LocalDate.of(2026, 2, 28), meta.updated());
    assertEquals(List.of(Diagnosis.INVALID_KEY), meta.diagnoses());
    assertEquals("binance", meta.exchange());
    assertEquals(List.of("old-page", "older-page"), meta.aliases());
    assertEquals(
        List.of(URI.create("https://docs.exchange.example/keys?lang=en")), meta.sourcePages());
    assertEquals(List.of("kraken-futures"), meta.sourceExchanges());
    assertEquals(LocalDate.of(2026, 2, 27), meta.verified());
    assertEquals(3, meta.order());
  }

  @Test
  void knowsDefaults() {
    FrontMatter meta = matter("title: A\nsummary: B\nupdated: 2026-01-01\n").page().meta();
    assertEquals(List.of(), meta.diagnoses());
    assertEquals(List.of(), meta.aliases());
    assertNull(meta.exchange());
    assertEquals(List.of(), meta.sources());
    assertNull(meta.verified());
    assertEquals(1000, meta.order());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour: red                | colour    | is not a key of this file
          updated: 2026-01-01        | updated   | is given twice
          diagnoses: invalid-key     | diagnoses | is not a list of texts
          diagnoses: [no-such-thing] | diagnoses | no diagnosis has the id no-such-thing
          diagnoses: [[network]]     | diagnoses | is not a list of texts
          aliases: [Old Page]        | aliases   | is not lower-case words
          aliases: ['']              | aliases   | is empty
          exchange: ../secrets       | exchange  | is not lower-case words
          exchange:                  | exchange  | is empty
          order: first               | order     | is not a whole number: first
          order: 1.5                 | order     | is not a whole number: 1.5
          order: {a: 1}              | order     | is not a text
          icon: key                  | icon      | is not a key of this file
          """)
  void refusesAFifthLine(String line, String key, String message) {
    Problem problem = new WritersFolder(root).article("page", line, "Text").problem();
    assertProblem(problem, 5, key, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: A    | summary: B   | updated: 2026-02-30 | 4 | updated | is not a date
          title: A    | summary: B   | updated: 20260228   | 4 | updated | is not a date
          title: A    | summary: B   | updated: [1]        | 4 | updated | is not a text
          title: A    | summary:     | updated: 2026-02-28 | 3 | summary | is empty
          title: {}   | summary: B   | updated: 2026-02-28 | 2 | title   | is not a text
          title: A    | summary: B   | order: 1            | 2 | updated | is missing
          summary: B  | order: 1     | updated: 2026-02-28 | 2 | title   | is missing
          title: A    | order: 1     | updated: 2026-02-28 | 2 | summary | is missing
          title: A {x} | summary: B  | updated: 2026-02-28 | 2 | title   | uses {x}
          """)
  void refusesMandatoryKeys(
      String first, String second, String third, int line, String key, String message) {
    Problem problem = matter(first + "\n" + second + "\n" + third + "\n").problem();
    assertProblem(problem, line, key, message);
  }

  @Test
  void pointsAtTheItemOfALongList() {
    String diagnoses = "diagnoses:\n  # why\n  - no-such-thing";
    Problem problem = new WritersFolder(root).article("page", diagnoses, "Text").problem();
    assertProblem(problem, 7, "diagnoses", "no diagnosis has the id no-such-thing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [https://docs.example]         | soon       | 6 | verified | is not a date
          []                             | 2026-01-01 | 5 | sources  | is empty
          [http://docs.example]          | 2026-01-01 | 5 | sources  | is not an https address
          ['https://docs.example/a b']   | 2026-01-01 | 5 | sources  | is not an https address
          ['https://docs.example/<b>']   | 2026-01-01 | 5 | sources  | is not an https address
          [docs.example]                 | 2026-01-01 | 5 | sources  | is not an https address
          [Kraken]                       | 2026-01-01 | 5 | sources  | is not an https address or the id
          ['']                           | 2026-01-01 | 5 | sources  | is empty
          """)
  void refusesSources(String sources, String verified, int line, String key, String message) {
    String matter = "sources: " + sources + "\nverified: " + verified;
    Problem problem = new WritersFolder(root).article("page", matter, "Text").problem();
    assertProblem(problem, line, key, message);
  }

  @Test
  void sourcesNeedTheDayOfTheCheck() {
    Problem problem =
        new WritersFolder(root)
            .article("page", "sources: [https://docs.example]", "Text")
            .problem();
    assertProblem(problem, 2, "verified", "is missing");
  }

  @Test
  void reportsAllKeysOfAFile() {
    List<Problem> problems = matter("title: A\ncolour: red\nupdated: soon\norder: x\n").problems();
    assertEquals(
        List.of("summary", "colour", "updated", "order"),
        problems.stream().map(Problem::key).toList());
  }

  @Test
  void refusesWhatIsNotYaml() {
    Problem problem = matter("title: A\nsummary: \"B\nupdated: 2026-01-01\n").problem();
    assertTrue(problem.message().startsWith("is not YAML"), problem::message);
    assertEquals(FILE, problem.file());
    assertTrue(problem.line() >= 3 && problem.line() <= 5, problem::toString);
  }

  @Test
  void refusesAFileWithoutFrontMatter() {
    Problem none = new WritersFolder(root).put(FILE, "# Hello\n").problem();
    assertProblem(none, 1, "", "does not start with front matter");
    Problem open = new WritersFolder(root).put(FILE, "---\ntitle: A\n").problem();
    assertProblem(open, 1, "", "does not start with front matter");
  }

  @Test
  void readsFilesFromWindows() {
    String text = "\uFEFF---\r\ntitle: A\r\nsummary: B\r\nupdated: 2026-01-01\r\n---\r\nBody\r\n";
    assertEquals("A", new WritersFolder(root).put(FILE, text).page().title());
  }

  private WritersFolder matter(String yaml) {
    return new WritersFolder(root).put(FILE, "---\n" + yaml + "---\nText\n");
  }

  private static void assertProblem(Problem problem, int line, String key, String message) {
    assertEquals(FILE, problem.file());
    assertEquals(line, problem.line(), problem::toString);
    assertEquals(key, problem.key());
    assertTrue(problem.message().contains(message), problem::message);
  }
}
