package io.keymend.keycheck;

import io.keymend.credential.Credentials;
import io.keymend.credential.FieldFault;
import io.keymend.credential.PasteDoctor;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Pauses;
import io.keymend.exchange.Right;
import io.keymend.exchange.RightFact;
import io.keymend.exchange.RightState;
import io.keymend.status.KeyChecked;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Runs a check: the calls, then what the rights say. */
@ApplicationScoped
public class KeyCheck {
  private static final Logger LOG = Logger.getLogger(KeyCheck.class);

  private final Outside outside;
  private final LimitsConfig limits;
  private final Pauses pauses;
  private final Event<KeyChecked> ran;

  KeyCheck(Outside outside, LimitsConfig limits, Pauses pauses, Event<KeyChecked> ran) {
    this.outside = outside;
    this.limits = limits;
    this.pauses = pauses;
    this.ran = ran;
  }

  /** Makes the calls; the report comes within the deadline whatever the exchange does. */
  public Uni<KeyCheckReport> run(Exchange exchange, Environment environment, Credentials pasted) {
    return run(exchange, environment, pasted, event -> {});
  }

  /** The same, told call by call; the report comes last, and who stops listening ends the check. */
  public Multi<CheckEvent> watch(Exchange exchange, Environment environment, Credentials pasted) {
    return Multi.createFrom()
        .emitter(
            emitter -> {
              Cancellable check =
                  run(exchange, environment, pasted, emitter::emit)
                      .subscribe()
                      .with(
                          report -> emitter.emit(new CheckEvent.Ended(report)).complete(),
                          emitter::fail);
              emitter.onTermination(check::cancel);
            });
  }

  private Uni<KeyCheckReport> run(
      Exchange exchange,
      Environment environment,
      Credentials pasted,
      Consumer<CheckEvent> watcher) {
    Credentials clean = pasted.trimmed();
    CheckRun run = new CheckRun(exchange, environment, clean, outside, watcher);
    Instant start = clock().instant();
    return run.start()
        .ifNoItem()
        .after(limits.deadline())
        .recoverWithItem(() -> Finding.of(Diagnosis.NETWORK))
        .invoke(finding -> pauses.heed(exchange, environment, finding, run.retryAfter()))
        .map(finding -> report(exchange, environment, finding, run, pasted))
        .invoke(report -> tell(report, start));
  }

  private void tell(KeyCheckReport report, Instant start) {
    String id = report.reference().id();
    Exchange exchange = report.exchange();
    Duration took = Duration.between(start, clock().instant());
    LOG.infof(
        "check %s: %s %s in %d ms", id, exchange.id(), report.diagnosis().id(), took.toMillis());
    ran.fireAsync(
        new KeyChecked(exchange.id(), report.live(), report.diagnosis(), start, took, id));
  }

  private KeyCheckReport report(
      Exchange exchange, Environment environment, Finding found, CheckRun run, Credentials pasted) {
    KeyFacts facts = run.facts();
    List<FieldFault> repairs = new PasteDoctor(exchange.credentials()).repairs(pasted);
    Instant now = clock().instant();
    List<Right> missing = missing(exchange, facts);
    Finding finding =
        missing.isEmpty() || !found.works() ? found : Finding.of(Diagnosis.MISSING_PERMISSION);
    return new KeyCheckReport(
        exchange,
        environment,
        finding,
        facts,
        missing,
        Warnings.of(exchange, facts, found.works(), !repairs.isEmpty(), now),
        repairs,
        List.of(),
        List.of(),
        run.calls(),
        run.offset(),
        pasted.kind(),
        now,
        Reference.of(CorrelationId.fresh(outside.random()), exchange, pasted.trimmed(), finding));
  }

  private Clock clock() {
    return outside.clock();
  }

  private static List<Right> missing(Exchange exchange, KeyFacts facts) {
    return exchange.rights().entrySet().stream()
        .filter(entry -> entry.getValue().need() == RightFact.Need.NEEDED)
        .map(java.util.Map.Entry::getKey)
        .filter(right -> facts.rights().get(right) == RightState.OFF)
        .sorted()
        .toList();
  }
}
