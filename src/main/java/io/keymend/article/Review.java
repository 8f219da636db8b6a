package io.keymend.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what stops no load and should be mended all the same. */
public final class Review {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUMMARY = 160;
  private static final int STALE_DAYS = 180;

  /** The article that says how to put a new key into the connection that is there. */
  private static final String UPDATE = "update-existing-connection";

  private static final Pattern NEW_KEY =
      Pattern.compile(
          "(?i)\\b(make|create|generate|need)s?\\b[^.|]{0,30}"
              + "\\b(new|fresh|another)( [a-z]+)? (key|pair)");

  private static final Pattern LINK = Pattern.compile("href=\"/articles/([a-z0-9-]+)");

  private final Catalogue catalogue;
  private final LocalDate today;
  private final List<Problem> found = new ArrayList<>();

  private Review(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /** All that is found, in the order of the articles. */
  public static List<Problem> of(Catalogue catalogue, LocalDate today) {
    return new Review(catalogue, today).all();
  }

  private List<Problem> all() {
    Set<String> linked =
        catalogue.articles().stream()
            .flatMap(article -> ways(article).filter(slug -> !slug.equals(article.slug())))
            .collect(Collectors.toSet());
    for (Article article : catalogue.articles()) {
      lengths(article);
      age(article);
      advice(article);
      newKey(article);
      drafts(article);
      if (!linked.contains(article.slug())) {
        found.add(article.source().problem("", "no article links to it"));
      }
    }
    catalogue.snippets().forEach(this::advice);
    return List.copyOf(found);
  }

  private void lengths(Article article) {
    length(article, "title", article.title(), LONGEST_TITLE);
    length(article, "summary", article.summary(), LONGEST_SUMMARY);
  }

  private void length(Article article, String key, String text, int most) {
    if (text.length() > most) {
      String message = "has " + text.length() + " characters; " + most + " are the most";
      found.add(article.source().problem(key, message));
    }
  }

  private void age(Article article) {
    LocalDate verified = article.meta().verified();
    if (verified != null && ChronoUnit.DAYS.between(verified, today) > STALE_DAYS) {
      String message = "is more than " + STALE_DAYS + " days ago: open the sources again";
      found.add(article.source().problem("verified", message));
    }
  }

  private void advice(Article article) {
    if (Advice.isForbidden(article.title())) {
      found.add(article.source().problem("title", weakens(article.title())));
    }
    if (Advice.isForbidden(article.summary())) {
      found.add(article.source().problem("summary", weakens(article.summary())));
    }
    advice(article.source());
  }

  private void advice(Source source) {
    Sentence.of(source.markdown()).stream()
        .filter(sentence -> Advice.isForbidden(sentence.text()))
        .map(sentence -> source.problem(sentence.start(), weakens(sentence.text())))
        .forEach(found::add);
  }

  private static String weakens(String sentence) {
    return "makes a key weaker: " + sentence.strip().replaceAll("\\s+", " ");
  }

  private void newKey(Article article) {
    if (article.slug().equals(UPDATE) || links(article).anyMatch(UPDATE::equals)) {
      return;
    }
    Sentence.of(article.markdown()).stream()
        .filter(sentence -> NEW_KEY.matcher(sentence.text().replaceAll("\\s+", " ")).find())
        .findFirst()
        .map(Sentence::start)
        .map(at -> article.source().problem(at, "speaks of a new key without a link to " + UPDATE))
        .ifPresent(found::add);
  }

  private void drafts(Article article) {
    links(article)
        .distinct()
        .map(slug -> catalogue.article(slug).orElseThrow())
        .filter(other -> other.meta().draft() && !article.meta().draft())
        .map(other -> article.source().problem("", "links to the draft " + other.slug()))
        .forEach(found::add);
  }

  /** The slugs to which an article's page leads; facts of all exchanges lead to every guide. */
  private Stream<String> ways(Article article) {
    boolean toGuides =
        article.parts().stream()
            .anyMatch(part -> part instanceof Part.Facts facts && facts.subject().isEmpty());
    Stream<Article> guides =
        toGuides ? catalogue.articles().stream().filter(Review::isGuide) : Stream.empty();
    return Stream.concat(links(article), guides.map(Article::slug));
  }

  private static boolean isGuide(Article article) {
    return article.slug().equals(article.meta().exchange());
  }

  /** The slugs to which an article's own text leads. */
  private static Stream<String> links(Article article) {
    return article.parts().stream()
        .filter(Part.Html.class::isInstance)
        .flatMap(part -> LINK.matcher(((Part.Html) part).html()).results())
        .map(link -> link.group(1));
  }
}
