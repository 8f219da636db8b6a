package io.keymend.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Writes down that checks ran, beside the check and never in its way. */
@ApplicationScoped
class CheckJournal {
  private static final Logger LOG = Logger.getLogger(CheckJournal.class);

  void keep(@ObservesAsync KeyChecked check) {
    CheckRecord entry = new CheckRecord();
    entry.exchange = check.exchange();
    entry.live = check.live();
    entry.diagnosis = check.diagnosis();
    entry.started = check.at();
    entry.millis = check.took().toMillis();
    entry.correlationId = check.correlationId();
    try {
      QuarkusTransaction.requiringNew().run(() -> entry.persist());
    } catch (RuntimeException e) {
      LOG.errorf("a check could not be written down: %s", e.getClass().getName());
    }
  }
}
