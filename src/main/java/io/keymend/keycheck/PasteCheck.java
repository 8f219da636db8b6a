package io.keymend.keycheck;

import io.keymend.article.Library;
import io.keymend.credential.Credentials;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteDoctor;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.KeyGuess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Looks at the form of a paste before anything is sent. */
@ApplicationScoped
public class PasteCheck {
  /** Faults that a value of another exchange would have here. */
  private static final Set<Diagnosis> OF_SHAPE =
      Set.of(
          Diagnosis.CUT_OFF,
          Diagnosis.TOO_LONG,
          Diagnosis.BAD_ENCODING,
          Diagnosis.MALFORMED_CREDENTIAL,
          Diagnosis.PASSPHRASE_MISSING,
          Diagnosis.PASSPHRASE_UNEXPECTED);

  private static final Logger LOG = Logger.getLogger(PasteCheck.class);

  private final Exchanges exchanges;
  private final Outside outside;
  private final Library library;

  PasteCheck(Exchanges exchanges, Outside outside, Library library) {
    this.exchanges = exchanges;
    this.outside = outside;
    this.library = library;
  }

  /**
   * What is wrong with the form of a paste, as a report; empty when the calls may be made.
   *
   * @param sure whether the customer wants an unusual value tested all the same
   */
  public Optional<KeyCheckReport> report(
      Exchange exchange, Environment environment, Credentials pasted, boolean sure) {
    // Practice keys are made up and look like nothing.
    boolean lenient = sure || environment.isPractice();
    List<FieldFault> faults =
        faults(exchange, pasted).stream().filter(fault -> fault.certain() || !lenient).toList();
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(report(exchange, environment, pasted, faults));
  }

  private List<FieldFault> faults(Exchange exchange, Credentials pasted) {
    PasteDoctor doctor = new PasteDoctor(exchange.credentials());
    return Optional.ofNullable(library.current().site().platformKey())
        .map(pattern -> doctor.platformKeys(pattern, pasted))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> doctor.faults(pasted));
  }

  /** Only logged: nothing limits how often a paste is held back, so none may fill the journal. */
  private KeyCheckReport report(
      Exchange exchange, Environment environment, Credentials pasted, List<FieldFault> faults) {
    boolean strange = !exchange.credentials().fit(pasted.trimmed());
    List<Exchange> lookalikes =
        strange && faults.stream().allMatch(fault -> OF_SHAPE.contains(fault.diagnosis()))
            ? others(exchange, pasted.trimmed())
            : List.of();
    Diagnosis found =
        lookalikes.isEmpty() ? faults.get(0).diagnosis() : Diagnosis.OTHER_EXCHANGE_KEY;
    CorrelationId id = CorrelationId.fresh(outside.random());
    LOG.infof("check %s: %s %s before any call", id.text(), exchange.id(), found.id());
    return new KeyCheckReport(
        exchange,
        environment,
        Finding.of(found),
        KeyFacts.unknown(),
        List.of(),
        List.of(),
        List.of(),
        faults,
        lookalikes,
        List.of(),
        Optional.empty(),
        pasted.kind(),
        outside.clock().instant(),
        Reference.unsent(id));
  }

  private List<Exchange> others(Exchange chosen, Credentials pasted) {
    return KeyGuess.of(
        exchanges.all().stream().filter(other -> !other.equals(chosen)).toList(), pasted);
  }
}
