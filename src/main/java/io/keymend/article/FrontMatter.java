package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.time.LocalDate;
import java.util.List;

/** What stands above an article's text; the exchange is null where the article is general. */
public record FrontMatter(
    String title,
    String summary,
    LocalDate updated,
    List<Diagnosis> diagnoses,
    String exchange,
    List<String> aliases,
    Integer order) {

  static final int LAST = 1000;

  public FrontMatter {
    diagnoses = List.copyOf(diagnoses);
    aliases = List.copyOf(aliases);
  }
}
