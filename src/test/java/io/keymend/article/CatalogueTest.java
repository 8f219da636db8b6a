package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.diagnosis.Diagnosis;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void start() {
    folder = new WritersFolder(root);
  }

  @Test
  void findsEverythingByItsAddress() {
    Catalogue catalogue = folder.article("page", "aliases: [old-page]", "Text").read();
    Article page = catalogue.article("page").orElseThrow();
    assertEquals(page, catalogue.alias("old-page").orElseThrow());
    assertEquals(Optional.empty(), catalogue.article("old-page"));
    assertEquals(Optional.empty(), catalogue.alias("page"));
    assertEquals("Keys", catalogue.section("help/keys").orElseThrow().title());
    assertEquals("key", catalogue.collection("help").orElseThrow().icon());
    assertEquals(Optional.empty(), catalogue.collection("help/keys"));
    assertEquals(new Place("help", "Help", "help/keys", "Keys"), page.place());
    assertEquals("/articles/page", page.url());
    assertEquals("/collections/help/keys", catalogue.section("help/keys").orElseThrow().url());
  }

  @Test
  void ordersByOrderThenTitle() {
    Catalogue catalogue =
        folder
            .article("zebra", "order: 1", "Text")
            .article("beta", "order: 2", "Text")
            .article("alpha", "order: 2", "Text")
            .put("aside/index.md", "---\ntitle: Aside\nsummary: S\norder: 2000\n---\n")
            .put("basics/index.md", "---\ntitle: Basics\nsummary: S\n---\n")
            .read();
    assertEquals(List.of("zebra", "alpha", "beta", "everything"), slugs(catalogue.articles()));
    assertEquals(
        List.of("basics", "help", "aside"),
        catalogue.collections().stream().map(Collection::path).toList());
  }

  @Test
  void prefersTheArticleOfTheExchange() {
    Catalogue catalogue =
        folder.article("okx-ip", "exchange: okx\ndiagnoses: [ip-not-allowed]", "T").read();
    assertEquals("okx-ip", catalogue.articleFor(Diagnosis.IP_NOT_ALLOWED, "okx").slug());
    assertEquals("everything", catalogue.articleFor(Diagnosis.IP_NOT_ALLOWED, "bybit").slug());
    assertEquals("everything", catalogue.articleFor(Diagnosis.IP_NOT_ALLOWED, null).slug());
  }

  @Test
  void fallsBackOnTheFamily() {
    withoutNonce();
    Catalogue catalogue = folder.read();
    assertEquals("everything", catalogue.articleFor(Diagnosis.NONCE_TOO_LOW, "kraken").slug());
    Catalogue own = folder.article("nonce", "diagnoses: [nonce-too-low]", "T").read();
    assertEquals("nonce", own.articleFor(Diagnosis.NONCE_TOO_LOW, "kraken").slug());
  }

  @Test
  void refusesADiagnosisWithoutArticle() {
    folder.article("everything", "diagnoses: [network]", "T");
    List<Problem> problems = folder.problems();
    assertTrue(problems.stream().allMatch(problem -> problem.file().equals(".")));
    List<String> messages = problems.stream().map(Problem::message).toList();
    assertTrue(messages.contains("no general article has invalid-key"), messages::toString);
    assertTrue(messages.stream().noneMatch(m -> m.endsWith("unexpected-answer")));
  }

  @Test
  void anArticleOfAnExchangeIsNotGeneral() {
    withoutNonce();
    folder.article("everything", "exchange: okx\ndiagnoses: [" + ids("x") + "]", "T");
    assertEquals(Diagnosis.values().length, folder.problems().size());
  }

  @Test
  void neverChanges() {
    Catalogue catalogue = folder.read();
    assertThrows(UnsupportedOperationException.class, () -> catalogue.articles().clear());
    Article article = catalogue.articles().get(0);
    assertThrows(UnsupportedOperationException.class, () -> article.steps().clear());
  }

  private void withoutNonce() {
    folder.article("everything", "diagnoses: [" + ids("nonce-too-low") + "]", "T");
  }

  private static String ids(String without) {
    return Arrays.stream(Diagnosis.values())
        .map(Diagnosis::id)
        .filter(id -> !id.equals(without))
        .collect(Collectors.joining(", "));
  }

  private static List<String> slugs(List<Article> articles) {
    return articles.stream().map(Article::slug).toList();
  }
}
