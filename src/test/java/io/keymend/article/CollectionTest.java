package io.keymend.article;

import static io.keymend.article.RealCollection.CATALOGUE;
import static io.keymend.article.RealCollection.EXCHANGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The collection is whole: nothing that a reader may look for has no place. */
class CollectionTest {
  private static final String GUIDES = "connecting-exchanges/exchange-guides";
  private static final List<String> FORM =
      List.of(
          "What you see",
          "Why it happens",
          "Fix it now",
          "If it still fails",
          "Update the existing connection",
          "Test again");

  /** What the older article has, and where it stands here. */
  record Place(String heading, boolean message, List<String> at) {
    @Override
    public String toString() {
      return heading;
    }
  }

  static List<Place> places() throws IOException {
    return List.of(
        new YAMLMapper()
            .readValue(
                Path.of("src/test/resources/reference-headings.yaml").toFile(), Place[].class));
  }

  static Stream<Exchange> exchanges() {
    return EXCHANGES.stream();
  }

  @Test
  void thereAreSixtyArticlesAndMore() {
    assertTrue(CATALOGUE.articles().size() >= 60, "articles: " + CATALOGUE.articles().size());
  }

  @Test
  void everyExchangeHasOneGuideNamedLikeIt() {
    List<Article> guides = CATALOGUE.section(GUIDES).orElseThrow().articles();
    List<String> ids = exchanges().map(Exchange::id).sorted().toList();
    assertEquals(ids, guides.stream().map(Article::slug).sorted().toList());
    assertEquals(ids, guides.stream().map(guide -> guide.meta().exchange()).sorted().toList());
  }

  @Test
  void errorArticlesHaveOneForm() {
    List<String> others =
        CATALOGUE.section("connecting-exchanges/api-issues").orElseThrow().articles().stream()
            .filter(article -> !FORM.equals(mainHeadings(article)))
            .map(Article::slug)
            .toList();
    assertEquals(List.of("possible-connection-errors"), others);
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyHeadingOfTheOlderArticleHasItsPlace(Place place) {
    assertTrue(!place.at().isEmpty(), place.heading());
    for (String address : place.at()) {
      String[] parts = address.split("#");
      Article article = RealCollection.article(parts[0]);
      assertTrue(
          parts.length == 1
              || article.headings().stream().anyMatch(heading -> heading.id().equals(parts[1])),
          address);
    }
  }

  @Test
  void theHubListsEveryMessageOfTheOlderArticle() throws IOException {
    List<String> messages = places().stream().filter(Place::message).map(Place::heading).toList();
    assertEquals(9, messages.size());
    String hub = RealCollection.article("possible-connection-errors").markdown();
    assertEquals(
        List.of(), messages.stream().filter(message -> !hub.contains("`" + message)).toList());
  }

  @Test
  void theListOfPlacesIsWhole() throws IOException {
    Set<String> named =
        places().stream().map(Place::heading).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(24, named.size());
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyFindingOfAnExchangeReachesSteps(Exchange exchange) {
    for (Diagnosis diagnosis : diagnoses(exchange, rule -> true)) {
      Article article = CATALOGUE.articleFor(diagnosis, exchange.id());
      assertTrue(article.steps().containsKey("fix-it-now"), diagnosis + ": " + article.slug());
    }
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void everyCodeOfAnExchangeStandsInItsArticle(Exchange exchange) {
    Set<Diagnosis> worded =
        diagnoses(exchange, rule -> !rule.code().isEmpty() || !rule.text().isEmpty());
    assertTrue(worded.size() > 5, worded.toString());
    for (Diagnosis diagnosis : worded) {
      assertTrue(
          CATALOGUE
              .articleFor(diagnosis, exchange.id())
              .parts()
              .contains(new Part.Facts("messages", diagnosis.id())),
          diagnosis.id());
    }
  }

  private static List<String> mainHeadings(Article article) {
    return article.headings().stream()
        .filter(heading -> heading.level() == 2)
        .map(Heading::text)
        .toList();
  }

  private static Set<Diagnosis> diagnoses(Exchange exchange, Predicate<ErrorRule> which) {
    return exchange.errors().rules().stream()
        .filter(which)
        .flatMap(rule -> rule.means().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
