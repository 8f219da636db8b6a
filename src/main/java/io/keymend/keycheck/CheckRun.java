package io.keymend.keycheck;

import io.keymend.credential.BadCredentialException;
import io.keymend.credential.Credentials;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Environment;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Probe;
import io.keymend.exchange.Reply;
import io.keymend.exchange.StatusCall;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One check under way: the exchange's clock and status, the proof, then either the calls that add
 * facts or those that narrow an ambiguous answer; at most {@value #MAX_CALLS} calls, none repeated
 * but a proof whose refusal may pass by itself.
 */
final class CheckRun {
  static final int MAX_CALLS = 5;
  private static final String TIME = "time";
  private static final Duration STATUS_PATIENCE = Duration.ofSeconds(2);

  private final Exchange exchange;
  private final Environment environment;
  private final Credentials credentials;
  private final Outside outside;
  private final Signer signer;
  private final Calls calls;
  private final Set<String> asked = new HashSet<>();
  private volatile Duration offset;
  private volatile Diagnosis shown;
  private volatile KeyFacts facts = KeyFacts.unknown();

  CheckRun(
      Exchange exchange,
      Environment environment,
      Credentials credentials,
      Outside outside,
      Consumer<CheckEvent> watcher) {
    this.exchange = exchange;
    this.environment = environment;
    this.credentials = credentials;
    this.outside = outside;
    this.signer = new Signer(exchange, credentials, outside);
    this.calls = new Calls(environment, outside.client(), watcher);
  }

  /** Makes the calls; the first finding that is not a success ends them. */
  Uni<Finding> start() {
    Instant before = outside.clock().instant();
    Uni<Reply> time =
        calls
            .send(exchange.time().host(), exchange.time().request())
            .invoke(
                reply -> offset = exchange.time().offset(reply, halfwaySince(before)).orElse(null));
    return Uni.combine()
        .all()
        .unis(time, status())
        .asTuple()
        .flatMap(
            both ->
                saysDown(both.getItem2().orElse(both.getItem1()))
                    ? maintenance()
                    : prove(both.getItem1()));
  }

  List<CallMade> calls() {
    return calls.made();
  }

  Optional<Duration> offset() {
    return Optional.ofNullable(offset);
  }

  KeyFacts facts() {
    return facts;
  }

  /** The last wish of the exchange to be left alone for a while. */
  Optional<String> retryAfter() {
    return calls.retryAfter();
  }

  private Instant halfwaySince(Instant before) {
    return before.plus(Duration.between(before, outside.clock().instant()).dividedBy(2));
  }

  /** The answer to the status call; none where the clock's answer is the same, or none in time. */
  private Uni<Optional<Reply>> status() {
    StatusCall status = exchange.status();
    if (status == null
        || !environment.routes().containsKey(status.host())
        || status.isTheSameAs(exchange.time())) {
      return Uni.createFrom().item(Optional.empty());
    }
    return calls
        .send(status.host(), status.request())
        .map(Optional::of)
        .ifNoItem()
        .after(STATUS_PATIENCE)
        .recoverWithItem(Optional.empty());
  }

  private boolean saysDown(Reply reply) {
    return exchange.status() != null && exchange.status().saysDown(reply);
  }

  private static Uni<Finding> maintenance() {
    return Uni.createFrom().item(Finding.of(Diagnosis.EXCHANGE_MAINTENANCE));
  }

  private Uni<Finding> prove(Reply time) {
    if (offset == null) {
      return Uni.createFrom().item(exchange.diagnose(TIME, time, credentials));
    }
    return probe(environment.proof())
        .flatMap(first -> first.again() ? probe(environment.proof()) : Uni.createFrom().item(first))
        .flatMap(finding -> finding.works() ? enrich(finding) : narrow(finding, finding.narrow()));
  }

  /**
   * Asks at once for what else there is to know; what fails here changes no verdict, what an answer
   * shows does.
   */
  private Uni<Finding> enrich(Finding proven) {
    List<Uni<Finding>> further =
        environment.also().stream()
            .filter(this::canAsk)
            .limit(MAX_CALLS - calls.size())
            .map(this::probe)
            .toList();
    return further.isEmpty()
        ? Uni.createFrom().item(proven)
        : Uni.join()
            .all(further)
            .andCollectFailures()
            .map(all -> shown == null ? proven : Finding.of(shown));
  }

  /** Asks further calls while the answer stays the same; any other answer settles nothing. */
  private Uni<Finding> narrow(Finding finding, List<ErrorRule.Narrowing> steps) {
    List<ErrorRule.Narrowing> possible = new ArrayList<>(steps);
    possible.removeIf(step -> !canAsk(step.call()));
    if (possible.isEmpty() || calls.size() >= MAX_CALLS) {
      return Uni.createFrom().item(finding);
    }
    ErrorRule.Narrowing step = possible.get(0);
    return probe(step.call())
        .flatMap(
            further -> {
              if (further.works() && step.works() != null) {
                return Uni.createFrom().item(Finding.of(step.works()));
              }
              if (step.adopts().containsAll(further.causes())) {
                return Uni.createFrom().item(further);
              }
              Finding richer = finding.withAddress(further.seenAddress());
              return further.causes().equals(finding.causes())
                  ? narrow(richer, possible.subList(1, possible.size()))
                  : Uni.createFrom().item(richer);
            });
  }

  /** Whether this environment can make the call, and has not made it yet. */
  private boolean canAsk(String name) {
    Probe probe = exchange.probes().get(name);
    return environment.hosts().containsKey(probe.host())
        && !asked.contains(name)
        && (!probe.needsAccount() || facts.accountId().isPresent());
  }

  private Uni<Finding> probe(String name) {
    asked.add(name);
    Probe probe = exchange.probes().get(name);
    return signer
        .sign(
            exchange.signing(probe), exchange.call(probe, environment, credentials, facts), offset)
        .flatMap(request -> calls.send(probe.host(), request))
        .map(reply -> judge(name, probe, reply))
        .onFailure(BadCredentialException.class)
        .recoverWithItem(Finding.of(Diagnosis.MALFORMED_CREDENTIAL));
  }

  private Finding judge(String name, Probe probe, Reply reply) {
    Finding finding = exchange.diagnose(name, reply, credentials);
    Optional<KeyFacts> found =
        exchange.factsIn(name, reply, credentials, outside.clock().instant());
    synchronized (this) {
      if (found.isPresent()) {
        shown = finding.works() ? shown : finding.diagnosis();
        facts = facts.and(found.get());
      } else if (probe.refused() != null
          && finding.causes().equals(List.of(Diagnosis.MISSING_PERMISSION))) {
        facts = facts.without(probe.refused());
      }
    }
    return finding;
  }
}
