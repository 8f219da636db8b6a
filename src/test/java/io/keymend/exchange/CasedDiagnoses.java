package io.keymend.exchange;

import io.keymend.diagnosis.Diagnosis;
import java.util.Set;
import java.util.stream.Collectors;

/** The diagnoses that a recorded or documented reply shows. */
public final class CasedDiagnoses {
  private CasedDiagnoses() {}

  /** Those of all exchanges' case files. */
  public static Set<Diagnosis> ofReplies() {
    return ExchangeFiles.readAll().keySet().stream()
        .flatMap(exchange -> ExchangeCases.of(exchange).replies().stream())
        .flatMap(reply -> reply.means().stream())
        .collect(Collectors.toSet());
  }
}
