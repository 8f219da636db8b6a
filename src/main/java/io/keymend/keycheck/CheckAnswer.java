package io.keymend.keycheck;

import io.keymend.article.Catalogue;
import io.keymend.article.SiteFacts;

/** What a page shows of a check that has ended: what it found, and what to do next. */
public record CheckAnswer(KeyCheckReport report, Guidance guidance) {

  static CheckAnswer of(KeyCheckReport report, Catalogue catalogue) {
    return new CheckAnswer(report, Guidance.of(report, catalogue));
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
