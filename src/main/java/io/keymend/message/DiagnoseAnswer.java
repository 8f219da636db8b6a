package io.keymend.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.status.Trouble;
import java.util.List;

/**
 * What a message means, as JSON (DESIGN, section 5).
 *
 * @param about tells a null diagnosis apart: an order's matter, or not known
 * @param exchangeStatus not there while the exchange is in service, or is not known
 * @param secretRemoved whether something shaped like a secret was left out before reading
 */
public record DiagnoseAnswer(
    About about,
    Diagnosis diagnosis,
    Diagnosis family,
    String exchange,
    @JsonInclude(JsonInclude.Include.NON_NULL) Trouble exchangeStatus,
    double confidence,
    List<Alternative> alternatives,
    Link article,
    boolean secretRemoved) {

  /** Another possible cause. */
  public record Alternative(Diagnosis diagnosis, Diagnosis family, double confidence) {}

  /** An article to read. */
  public record Link(String slug, String title, String url) {}

  static DiagnoseAnswer of(Recognition recognition, Trouble trouble, Catalogue catalogue) {
    String exchange = recognition.exchange().orElse(null);
    Diagnosis diagnosis = recognition.diagnosis().orElse(null);
    return new DiagnoseAnswer(
        recognition.about(),
        diagnosis,
        diagnosis == null ? null : diagnosis.family(),
        exchange,
        trouble,
        recognition.confidence(),
        recognition.alternatives().stream()
            .map(c -> new Alternative(c.diagnosis(), c.diagnosis().family(), c.confidence()))
            .toList(),
        diagnosis == null ? null : link(catalogue.articleFor(diagnosis, exchange)),
        recognition.secretCut());
  }

  private static Link link(Article article) {
    return new Link(article.slug(), article.title(), article.url());
  }
}
