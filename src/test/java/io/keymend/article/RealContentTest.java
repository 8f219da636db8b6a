package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The content that readers get. */
class RealContentTest {
  private static final Path CONTENT = Path.of("content");
  private static final String UPDATE = "update-existing-connection";
  private static Catalogue catalogue;

  @BeforeAll
  static void readWithoutProblems() throws ContentException {
    catalogue = new ContentReader(CONTENT).read();
  }

  @ParameterizedTest
  @EnumSource(Diagnosis.class)
  void everyDiagnosisHasAGeneralArticle(Diagnosis diagnosis) {
    assertEquals(
        1,
        catalogue.articles().stream()
            .filter(article -> article.meta().exchange() == null)
            .filter(article -> article.meta().diagnoses().contains(diagnosis))
            .count());
  }

  @Test
  void everyArticleOfADiagnosisSaysWhatToDo() {
    assertEquals(
        List.of(),
        slugs(article -> !article.meta().diagnoses().isEmpty() && !has(article, "fix-it-now", 3)));
  }

  @Test
  void theUpdateHasItsStepsByHandAndByFastConnect() {
    Article update = catalogue.article(UPDATE).orElseThrow();
    assertTrue(has(update, "update-with-new-keys", 4), update.steps().keySet().toString());
    assertTrue(has(update, "update-with-fast-connect", 4), update.steps().keySet().toString());
  }

  /** Time that passes makes no build fail; a change of the collection while others rest does. */
  @Test
  void thereIsNothingToMend() {
    LocalDate newest =
        catalogue.articles().stream()
            .map(article -> article.meta().updated())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertEquals(List.of(), Review.of(catalogue, newest));
  }

  @Test
  void theWritersPageListsEveryKey() throws IOException {
    String page = Files.readString(CONTENT.resolve("README.md"));
    for (RecordComponent key : FrontMatter.class.getRecordComponents()) {
      assertTrue(page.contains("| `" + key.getName() + "` |"), key.getName());
    }
    for (String key : List.of("title", "summary", "order", "icon")) {
      assertTrue(page.split("## Keys of an index.md")[1].contains("| `" + key + "` |"), key);
    }
    catalogue
        .site()
        .names()
        .keySet()
        .forEach(name -> assertTrue(page.contains("| `{" + name + "}` |"), name));
  }

  @Test
  void everyArticleOfADiagnosisLeadsToTheUpdate() {
    assertEquals(
        List.of(),
        slugs(
            article ->
                !article.meta().diagnoses().isEmpty()
                    && !html(article).contains("\"/articles/" + UPDATE)));
  }

  @Test
  void noFileHasSomethingLikeARealKey() throws IOException {
    Pattern key =
        Pattern.compile(
            "\\b(?=\\w*\\d)(?=\\w*[A-Za-z])[A-Za-z0-9]{32,}\\b|^-----BEGIN", Pattern.MULTILINE);
    for (Article article : catalogue.articles()) {
      assertFalse(key.matcher(article.markdown()).find(), article.slug());
    }
  }

  private static boolean has(Article article, String heading, int atLeast) {
    List<Step> steps = article.steps().getOrDefault(heading, List.of());
    return steps.size() >= atLeast && steps.size() <= 7;
  }

  private static List<String> slugs(Predicate<Article> which) {
    return catalogue.articles().stream().filter(which).map(Article::slug).toList();
  }

  private static String html(Article article) {
    return String.join(
        "",
        article.parts().stream()
            .filter(Part.Html.class::isInstance)
            .map(part -> ((Part.Html) part).html())
            .toList());
  }
}
