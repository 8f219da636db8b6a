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
 * @param sources the pages against which it was checked
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
    List<URI> sources,
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
}
