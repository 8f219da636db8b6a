package io.keymend.keycheck;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.BadCredentialException;
import io.keymend.exchange.Credentials;
import io.keymend.exchange.Environment;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Probe;
import io.keymend.exchange.Reply;
import io.keymend.exchange.SignedRequest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One check under way: the exchange's clock and status, the proof, then either the calls that add
 * facts or those that narrow an ambiguous answer; at most {@value #MAX_CALLS} calls, none repeated.
 */
final class CheckRun {
  static final int MAX_CALLS = 5;
  private static final String TIME = "time";
  private static final Duration STATUS_PATIENCE = Duration.ofSeconds(2);
  private static final Duration ONE_TICK = Duration.ofMillis(1);

  private final Exchange exchange;
  private final Environment environment;
  private final Credentials credentials;
  private final Outside outside;
  private final Calls calls;
  private final Set<String> asked = new HashSet<>();
  private volatile Duration offset;
  private volatile KeyFacts facts = KeyFacts.unknown();

  CheckRun(Exchange exchange, Environment environment, Credentials credentials, Outside outside) {
    this.exchange = exchange;
    this.environment = environment;
    this.credentials = credentials;
    this.outside = outside;
    this.calls = new Calls(environment, outside.client());
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
        .unis(time, outOfService())
        .asTuple()
        .flatMap(both -> both.getItem2() ? maintenance() : prove(both.getItem1()));
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

  /** The exchange's own word; without one, or without an answer in time, it counts as up. */
  private Uni<Boolean> outOfService() {
    if (exchange.status() == null || !environment.routes().containsKey(exchange.status().host())) {
      return Uni.createFrom().item(false);
    }
    return calls
        .send(exchange.status().host(), exchange.status().request())
        .map(exchange.status()::saysDown)
        .ifNoItem()
        .after(STATUS_PATIENCE)
        .recoverWithItem(false);
  }

  private static Uni<Finding> maintenance() {
    return Uni.createFrom().item(Finding.of(Diagnosis.EXCHANGE_MAINTENANCE));
  }

  private Uni<Finding> prove(Reply time) {
    if (offset == null) {
      return Uni.createFrom().item(exchange.diagnose(TIME, time, credentials));
    }
    return probe(environment.proof())
        .flatMap(finding -> finding.works() ? enrich(finding) : narrow(finding, finding.narrow()));
  }

  /** Asks at once for what else there is to know; what fails here changes no verdict. */
  private Uni<Finding> enrich(Finding proven) {
    List<Uni<Finding>> further =
        environment.also().stream()
            .filter(this::canAsk)
            .limit(MAX_CALLS - calls.size())
            .map(this::probe)
            .toList();
    return further.isEmpty()
        ? Uni.createFrom().item(proven)
        : Uni.join().all(further).andCollectFailures().replaceWith(proven);
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
              if (further.causes().size() == 1 && step.adopts().contains(further.diagnosis())) {
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
    return signingTime(probe)
        .flatMap(
            now -> {
              try {
                SignedRequest request =
                    exchange
                        .signing()
                        .sign(
                            exchange.call(probe, environment, credentials, facts),
                            credentials,
                            now,
                            outside.random());
                return calls.send(probe.host(), request).map(reply -> judge(name, probe, reply));
              } catch (BadCredentialException e) {
                return Uni.createFrom().item(Finding.of(Diagnosis.MALFORMED_CREDENTIAL));
              }
            });
  }

  /** The exchange's time; for a nonce the earlier of both clocks, and never the same one twice. */
  private Uni<Instant> signingTime(Probe probe) {
    Instant ours = outside.clock().instant();
    Instant theirs = ours.plus(offset);
    if (!exchange.signing().nonce() || probe.timestamp() != null) {
      return Uni.createFrom().item(theirs);
    }
    Instant earlier = theirs.isBefore(ours) ? theirs : ours;
    return outside
        .nonces()
        .next(exchange.id(), credentials, earlier)
        .map(nonce -> Uni.createFrom().item(nonce))
        .orElseGet(
            () ->
                Uni.createFrom()
                    .item(probe)
                    .onItem()
                    .delayIt()
                    .by(ONE_TICK)
                    .flatMap(this::signingTime));
  }

  private Finding judge(String name, Probe probe, Reply reply) {
    Finding finding = exchange.diagnose(name, reply, credentials);
    synchronized (this) {
      if (finding.works()) {
        facts = facts.and(exchange.factsIn(name, reply, credentials, outside.clock().instant()));
      } else if (probe.refused() != null
          && finding.causes().equals(List.of(Diagnosis.MISSING_PERMISSION))) {
        facts = facts.without(probe.refused());
      }
    }
    return finding;
  }
}
