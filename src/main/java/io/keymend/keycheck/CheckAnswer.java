package io.keymend.keycheck;

import io.keymend.article.Catalogue;
import io.keymend.article.SiteFacts;
import io.keymend.connection.Belonging;

/**
 * What a page shows of a check that has ended: what it found, and what to do next.
 *
 * @param belonging the connections that the key belongs into
 */
public record CheckAnswer(KeyCheckReport report, Guidance guidance, Belonging belonging) {

  static CheckAnswer of(KeyCheckReport report, Catalogue catalogue) {
    return new CheckAnswer(report, Guidance.of(report, catalogue), Belonging.UNKNOWN);
  }

  /** The same with the connections that the key belongs into. */
  CheckAnswer with(Belonging known) {
    return new CheckAnswer(report, guidance, known);
  }

  /** What to hand to support. */
  public Receipt receipt() {
    return Receipt.of(report);
  }

  /** Names and links of the platform. */
  public SiteFacts site() {
    return guidance.site();
  }
}
