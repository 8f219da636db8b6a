package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.credential.BadCredentialException;
import io.keymend.credential.CredentialFields;
import io.keymend.credential.Credentials;
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
 * @param mark two letters that stand for it beside its name, no other's and no trademark
 * @param fastConnect whether the exchange can make a key for the platform by itself
 * @param budget how often the portal may check here
 * @param siblings ids of other exchanges whose keys are taken for keys of this one
 * @param ipList what it says of binding keys to addresses
 * @param lifetime when keys end by themselves
 * @param credentials the fields of the form
 * @param signing how a call is signed
 * @param time the public clock
 * @param status its public word on whether it is in service; null when it has none
 * @param probes the read-only calls by name
 * @param rights every right the exchange offers, with its words and the platform's wish
 * @param errors what its refusals mean
 * @param traces by what a message shows that it is this exchange's
 */
public record Exchange(
    @JacksonInject("id") String id,
    String name,
    String mark,
    URI site,
    List<URI> docs,
    URI keyPage,
    boolean fastConnect,
    Budget budget,
    List<String> siblings,
    IpList ipList,
    List<Lifetime> lifetime,
    List<Environment> environments,
    CredentialFields credentials,
    Signing signing,
    TimeCall time,
    StatusCall status,
    Map<String, Probe> probes,
    Map<Right, RightFact> rights,
    Errors errors,
    Traces traces) {

  /** Refuses a file that lacks a part, or whose parts do not fit together. */
  public Exchange {
    siblings = siblings == null ? List.of() : List.copyOf(siblings);
    lifetime = lifetime == null ? List.of() : List.copyOf(lifetime);
    ipList = ipList == null ? IpList.UNKNOWN : ipList;
    traces = traces == null ? Traces.NONE : traces;
    ExchangeParts.present("name", name, "mark", mark, "site", site, "docs", docs);
    ExchangeParts.present("key-page", keyPage, "budget", budget, "credentials", credentials);
    ExchangeParts.present("signing", signing, "environments", environments, "time", time);
    ExchangeParts.present("probes", probes, "rights", rights, "errors", errors);
    ExchangeMarks.fit(mark);
    ExchangeParts.fit(environments, probes, errors);
  }

  /** The same with other environments. */
  Exchange with(List<Environment> others) {
    return new Exchange(
        id,
        name,
        mark,
        site,
        docs,
        keyPage,
        fastConnect,
        budget,
        siblings,
        ipList,
        lifetime,
        List.copyOf(others),
        credentials,
        signing,
        time,
        status,
        probes,
        rights,
        errors,
        traces);
  }

  /** The boxes of the key page, in the order of the rights that they grant. */
  public List<KeyBox> boxes() {
    return KeyBox.behind(rights);
  }

  /** The environment with this id. */
  public Optional<Environment> environment(String environmentId) {
    return environments.stream().filter(e -> e.id().equals(environmentId)).findFirst();
  }

  /** How a probe's call is signed. */
  public Signing signing(Probe probe) {
    return probe.signing() == null ? signing : probe.signing();
  }

  /**
   * The call of a probe, with what is known by now.
   *
   * @param facts what earlier calls showed
   */
  public Signing.Call call(
      Probe probe, Environment environment, Credentials credentials, KeyFacts facts) {
    Values values =
        new Values()
            .put("key", () -> credentials.key().text())
            .put("account", () -> facts.accountId().orElse(""));
    String host = environment.hosts().get(probe.host()).getHost();
    try {
      return new Signing.Call(
          probe.method().name(),
          host,
          probe.path(),
          values.fillQuery(probe.query()),
          probe.body(),
          probe.timestamp());
    } catch (BadCredentialException e) {
      throw new IllegalStateException("a query needs no secret");
    }
  }

  /**
   * What an answer says of the key.
   *
   * <p>Success needs the documented answer, an error needs a known rule, and an answer that claims
   * both or neither is an unexpected one; so is a success that does not say that all is well.
   *
   * @param call the probe's name, or {@code time}
   * @param reply what came back
   * @param credentials the pasted key, for answers that list several keys
   */
  public Finding diagnose(String call, Reply reply, Credentials credentials) {
    if (reply instanceof Reply.None none) {
      return Finding.of(
          switch (none.reason()) {
            case UNREACHABLE -> Diagnosis.NETWORK;
            case CUT_OFF, TOO_LARGE -> Diagnosis.UNEXPECTED_ANSWER;
          });
    }
    return successIn(call, reply, credentials)
        .map(answer -> Finding.of(probes.get(call).findingIn(answer).orElse(Diagnosis.KEY_WORKS)))
        .or(() -> refusalIn(call, reply, credentials))
        .orElseGet(
            () ->
                Finding.of(Diagnosis.UNEXPECTED_ANSWER)
                    .withCode(errors.codeIn(reply, credentials)));
  }

  /**
   * What an answer shows of the key, if it is the documented success.
   *
   * @param now our time, from which days are counted
   */
  public Optional<KeyFacts> factsIn(
      String call, Reply reply, Credentials credentials, Instant now) {
    return successIn(call, reply, credentials)
        .map(answer -> new FactReader(probes.get(call), answer).read(now));
  }

  private Optional<Finding> refusalIn(String call, Reply reply, Credentials credentials) {
    return errors
        .ruleFor(call, reply)
        .filter(rule -> shapedIn(call, reply, credentials).isEmpty())
        .map(
            rule ->
                new Finding(
                    rule.means(),
                    errors.codeIn(reply, credentials),
                    errors.addressIn(reply),
                    rule.again(),
                    rule.narrow()));
  }

  /** The documented success: its shape, and neither a known error nor a doubt beside it. */
  private Optional<JsonNode> successIn(String call, Reply reply, Credentials credentials) {
    return shapedIn(call, reply, credentials)
        .filter(answer -> errors.ruleFor(call, reply).isEmpty())
        .filter(answer -> reply.json().filter(errors::noneIn).isPresent());
  }

  private Optional<JsonNode> shapedIn(String call, Reply reply, Credentials credentials) {
    Probe probe = probes.get(call);
    return probe == null || reply.status() != 200
        ? Optional.empty()
        : reply.json().flatMap(answer -> probe.successIn(answer, credentials.key()));
  }
}
