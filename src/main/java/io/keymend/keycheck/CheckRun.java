package io.keymend.keycheck;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.BadCredentialException;
import io.keymend.exchange.Credentials;
import io.keymend.exchange.Environment;
import io.keymend.exchange.ErrorRule;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.ExchangeClient;
import io.keymend.exchange.Finding;
import io.keymend.exchange.KeyFacts;
import io.keymend.exchange.Probe;
import io.keymend.exchange.Reply;
import io.keymend.exchange.SignedRequest;
import io.keymend.exchange.Signing;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One check under way: the exchange's clock, the planned probes, and where an answer is ambiguous
 * the read-only calls that narrow it; at most {@value #MAX_CALLS} calls, and none is repeated.
 */
final class CheckRun {
  static final int MAX_CALLS = 4;
  private static final String TIME = "time";

  private final Exchange exchange;
  private final Environment environment;
  private final Credentials credentials;
  private final ExchangeClient client;
  private final Clock clock;
  private final RandomGenerator random;
  private final CallLog log = new CallLog();
  private volatile Duration offset;
  private volatile KeyFacts facts = KeyFacts.unknown();
  private volatile Optional<Environment> foundAt = Optional.empty();

  CheckRun(
      Exchange exchange,
      Environment environment,
      Credentials credentials,
      ExchangeClient client,
      Clock clock,
      RandomGenerator random) {
    this.exchange = exchange;
    this.environment = environment;
    this.credentials = credentials;
    this.client = client;
    this.clock = clock;
    this.random = random;
  }

  /** Makes the calls; the first finding that is not a success ends them. */
  Uni<Finding> start() {
    Instant before = clock.instant();
    SignedRequest ask = new SignedRequest("GET", exchange.time().path(), "", Map.of(), "");
    return send("main", ask)
        .flatMap(
            reply -> {
              Instant halfway = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
              offset = exchange.time().offset(reply, halfway).orElse(null);
              return offset == null
                  ? Uni.createFrom().item(exchange.diagnose(TIME, reply))
                  : follow(environment.plan());
            });
  }

  List<CallMade> calls() {
    return log.calls();
  }

  Optional<Duration> offset() {
    return Optional.ofNullable(offset);
  }

  KeyFacts facts() {
    return facts;
  }

  /** Another site of the exchange that knows the key; a host of that name is that site's. */
  Optional<Environment> foundAt() {
    return foundAt;
  }

  private Uni<Finding> follow(List<String> plan) {
    return probe(plan.get(0))
        .flatMap(
            finding -> {
              if (!finding.works()) {
                return narrow(finding, finding.narrow());
              }
              return plan.size() == 1
                  ? Uni.createFrom().item(finding)
                  : follow(plan.subList(1, plan.size()));
            });
  }

  /** Asks further calls while the answer stays the same; any other answer settles nothing. */
  private Uni<Finding> narrow(Finding finding, List<ErrorRule.Narrowing> steps) {
    List<ErrorRule.Narrowing> possible = new ArrayList<>(steps);
    possible.removeIf(step -> !isNew(step.call()));
    if (possible.isEmpty() || log.size() >= MAX_CALLS) {
      return Uni.createFrom().item(finding);
    }
    ErrorRule.Narrowing step = possible.get(0);
    return probe(step.call())
        .flatMap(
            further -> {
              if (further.works()) {
                foundAt = exchange.environment(exchange.probes().get(step.call()).host());
                return Uni.createFrom().item(Finding.of(step.works()));
              }
              Finding richer = finding.withAddress(further.seenAddress());
              return further.causes().equals(finding.causes())
                  ? narrow(richer, possible.subList(1, possible.size()))
                  : Uni.createFrom().item(richer);
            });
  }

  /** Whether this environment can make the call, and has not made the same one yet. */
  private boolean isNew(String name) {
    Probe probe = exchange.probes().get(name);
    URI host = environment.hosts().get(probe.host());
    return host != null && !log.made(host, probe.path());
  }

  private Uni<Finding> probe(String name) {
    Probe probe = exchange.probes().get(name);
    SignedRequest request;
    try {
      Signing.Call call = new Signing.Call(probe.method().name(), probe.path(), probe.query(), "");
      request = exchange.signing().sign(call, credentials, clock.instant().plus(offset), random);
    } catch (BadCredentialException e) {
      return Uni.createFrom().item(Finding.of(Diagnosis.MALFORMED_CREDENTIAL));
    }
    return send(probe.host(), request).map(reply -> judge(name, reply));
  }

  private Finding judge(String name, Reply reply) {
    Finding finding = exchange.diagnose(name, reply);
    if (finding.works()) {
      facts = exchange.factsIn(name, reply);
    }
    return finding;
  }

  private Uni<Reply> send(String hostName, SignedRequest request) {
    URI host = environment.hosts().get(hostName);
    Map<String, String> headers = new HashMap<>(environment.headers());
    headers.putAll(request.headers());
    SignedRequest full =
        new SignedRequest(
            request.method(), request.path(), request.query(), headers, request.body());
    log.begin(request.method(), host, request.path());
    return client.send(host, full).invoke(reply -> log.end(reply.status()));
  }
}
