package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.diagnosis.Diagnosis;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One trading venue as its file describes it, and the judge of its answers.
 *
 * @param id the file's name
 * @param fastConnect whether the exchange can make a key for the platform by itself
 * @param budget how often the portal may check here
 * @param credentials the fields of the form
 * @param signing how a call is signed
 * @param time the public clock
 * @param probes the read-only calls by name
 * @param rights every right the exchange offers, with its words and the platform's wish
 */
public record Exchange(
    String id,
    String name,
    URI site,
    List<URI> docs,
    URI keyPage,
    boolean fastConnect,
    Budget budget,
    List<Environment> environments,
    CredentialFields credentials,
    Signing signing,
    TimeCall time,
    Map<String, Probe> probes,
    Map<Right, RightFact> rights,
    Errors errors) {

  /** Refuses a file whose parts do not fit together. */
  public Exchange {
    for (Environment environment : environments) {
      for (String step : environment.plan()) {
        require(probes.containsKey(step), "no probe '" + step + "' for " + environment.id());
      }
    }
    errors.rules().stream()
        .flatMap(rule -> rule.narrow().stream())
        .forEach(step -> require(probes.containsKey(step.call()), "no probe " + step.call()));
  }

  /** The same with other environments. */
  Exchange with(List<Environment> others) {
    return new Exchange(
        id,
        name,
        site,
        docs,
        keyPage,
        fastConnect,
        budget,
        List.copyOf(others),
        credentials,
        signing,
        time,
        probes,
        rights,
        errors);
  }

  /** The environment with this id. */
  public Optional<Environment> environment(String environmentId) {
    return environments.stream().filter(e -> e.id().equals(environmentId)).findFirst();
  }

  /**
   * What an answer says of the key.
   *
   * <p>Success needs the documented answer, an error needs a known rule, and an answer that claims
   * both or neither is an unexpected one; so is a success that does not say that all is well.
   *
   * @param call the probe's name, or {@code time}
   * @param reply what came back
   */
  public Finding diagnose(String call, Reply reply) {
    if (reply instanceof Reply.None none) {
      return Finding.of(
          switch (none.reason()) {
            case UNREACHABLE -> Diagnosis.NETWORK;
            case CUT_OFF, TOO_LARGE -> Diagnosis.UNEXPECTED_ANSWER;
          });
    }
    boolean success = succeeded(call, reply);
    Optional<ErrorRule> rule = errors.ruleFor(call, reply);
    boolean contradicted = success && !reply.json().filter(errors::noneIn).isPresent();
    if (success == rule.isPresent() || contradicted) {
      return new Finding(
          List.of(Diagnosis.UNEXPECTED_ANSWER), errors.codeIn(reply), Optional.empty(), List.of());
    }
    return rule.map(
            known ->
                new Finding(
                    known.means(), errors.codeIn(reply), errors.addressIn(reply), known.narrow()))
        .orElse(Finding.of(Diagnosis.KEY_WORKS));
  }

  /** What a successful answer shows of the key. */
  public KeyFacts factsIn(String call, Reply reply) {
    Probe probe = probes.get(call);
    JsonNode answer = reply.json().orElseThrow();
    Optional<Instant> expires =
        Optional.ofNullable(probe.expires())
            .flatMap(moment -> moment.in(answer))
            .filter(end -> end.isAfter(Instant.EPOCH));
    return new KeyFacts(
        probe.rightsIn(answer), probe.ipBoundIn(answer), probe.boundIpsIn(answer), expires);
  }

  private boolean succeeded(String call, Reply reply) {
    Probe probe = probes.get(call);
    return probe != null
        && reply.status() == 200
        && reply.json().filter(probe::succeeded).isPresent();
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
