package io.keymend.feedback;

import io.keymend.message.MessageUnmatched;
import io.keymend.search.SearchMissed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Counts for the writers what readers looked for in vain. */
@ApplicationScoped
class GapJournal {
  private static final Logger LOG = Logger.getLogger(GapJournal.class);

  void keep(@ObservesAsync SearchMissed missed) {
    String kind = missed.found() ? Gap.SEARCH_UNCLICKED : Gap.SEARCH_NOTHING;
    count(kind, missed.at(), String.join(" ", missed.words()));
  }

  void keep(@ObservesAsync MessageUnmatched message) {
    count(Gap.ERROR_UNMATCHED, message.at(), message.shape());
  }

  /** One after the other, because two first ones of a day would both write its row. */
  private synchronized void count(String kind, Instant at, String sought) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    try {
      QuarkusTransaction.requiringNew().run(() -> Gap.count(kind, day, sought));
    } catch (RuntimeException e) {
      LOG.errorf("what was looked for in vain could not be counted: %s", e.getClass().getName());
    }
  }
}
