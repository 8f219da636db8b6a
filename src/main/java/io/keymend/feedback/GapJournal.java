package io.keymend.feedback;

import io.keymend.search.SearchMissed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Counts for the writers what readers looked for in vain. */
@ApplicationScoped
class GapJournal {
  private static final Logger LOG = Logger.getLogger(GapJournal.class);

  /** One after the other, because two first ones of a day would both write its row. */
  synchronized void keep(@ObservesAsync SearchMissed missed) {
    String kind = missed.found() ? Gap.SEARCH_UNCLICKED : Gap.SEARCH_NOTHING;
    LocalDate day = LocalDate.ofInstant(missed.at(), ZoneOffset.UTC);
    String sought = String.join(" ", missed.words());
    try {
      QuarkusTransaction.requiringNew().run(() -> Gap.count(kind, day, sought));
    } catch (RuntimeException e) {
      LOG.errorf("a search in vain could not be counted: %s", e.getClass().getName());
    }
  }
}
