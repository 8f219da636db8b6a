package io.keymend.feedback;

import io.keymend.keycheck.ProblemSolved;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Counts for the writers which articles stood between a failing check and a working key. */
@ApplicationScoped
class SolvedJournal {
  private static final Logger LOG = Logger.getLogger(SolvedJournal.class);

  /** One after the other, because two first ones of a day would both write its row. */
  synchronized void keep(@ObservesAsync ProblemSolved solved) {
    LocalDate day = LocalDate.ofInstant(solved.at(), ZoneOffset.UTC);
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> solved.articles().forEach(article -> Solved.count(article, day)));
    } catch (RuntimeException e) {
      LOG.errorf("a solved problem could not be counted: %s", e.getClass().getName());
    }
  }
}
