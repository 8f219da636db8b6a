package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands above an article's text.
 *
 * @param exchange null where the article is general
 * @param aliases former slugs
 * @param asked how customers put what the article is about
 * @param sources against what it was checked: addresses of pages, and ids of exchanges, which stand
 *     for the pages that the exchange's file names
 * @param draft whether only writers see it
 * @param verified the day of that check; null where no source is named
 */
public record FrontMatter(
    String title,
    String summary,
    LocalDate updated,
    List<Diagnosis> diagnoses,
    String exchange,
    List<String> aliases,
    List<String> asked,
    List<String> sources,
    LocalDate verified,
    Integer order,
    boolean draft) {

  static final int LAST = 1000;

  public FrontMatter {
    diagnoses = List.copyOf(diagnoses);
    aliases = List.copyOf(aliases);
    asked = List.copyOf(asked);
    sources = List.copyOf(sources);
  }

  /** The pages among the sources. */
  public List<URI> sourcePages() {
    return sources.stream().filter(FrontMatter::isPage).map(URI::create).toList();
  }

  /** The exchanges among the sources, by id. */
  public List<String> sourceExchanges() {
    return sources.stream().filter(source -> !isPage(source)).toList();
  }

  private static boolean isPage(String source) {
    return source.startsWith("https://");
  }
}
