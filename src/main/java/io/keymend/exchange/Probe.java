package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.credential.Secret;
import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One read-only call to a private endpoint and what its documented success answer shows.
 *
 * @param host which of the environment's hosts; {@code main} when not given
 * @param method GET, or POST where the exchange's read-only call is one
 * @param query without a question mark, with {key} and {account}; empty when not given
 * @param body the fixed body; empty when not given
 * @param timestamp how the time of this call is written, where it differs from the scheme's
 * @param signing how this call is signed, where a part of the exchange has a scheme of its own
 * @param own where the answer is a list of keys: how to find the one that was pasted
 * @param success what must hold for the answer to be the documented one; all of it
 * @param findings what a success answer may still say against the key or its account
 * @param refused the right that is off when the exchange refuses this call for a missing permission
 * @param rights what each right needs; a right not listed here is not visible
 * @param notApplicable rights that this exchange does not have
 * @param listed the lists of rights, with the words in them that we know
 * @param bound when the key is bound to addresses
 * @param boundIps where the bound addresses stand; with several places, all of them count
 * @param expires where the key's end stands
 * @param accountId where a lasting id of the account stands
 * @param accountKind whether the account is a main one or a sub-account
 */
public record Probe(
    String host,
    Method method,
    String path,
    String query,
    String body,
    Moment.Unit timestamp,
    Signing signing,
    OwnKey own,
    List<Condition> success,
    List<StateFinding> findings,
    Right refused,
    Map<Right, List<Condition>> rights,
    List<Right> notApplicable,
    List<ListedRights> listed,
    List<Condition> bound,
    List<String> boundIps,
    Moment expires,
    List<String> accountId,
    AccountKind.Facts accountKind) {

  /** No word of a call that changes something or shows the secrets of others. */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "(?i).*(order|withdraw|transfer|cancel|revoke|create|delete|edit|list_api_keys).*");

  /** The HTTP methods a probe may use. */
  public enum Method {
    @JsonProperty("GET")
    GET,
    @JsonProperty("POST")
    POST
  }

  /**
   * What a success answer may say against the key or its account.
   *
   * @param when what the answer must say; all of it
   * @param means what that means
   */
  public record StateFinding(List<Condition> when, Diagnosis means) {}

  /** Fills in what a file may leave out, and refuses a probe that harms or could prove nothing. */
  public Probe {
    host = host == null ? "main" : host;
    method = method == null ? Method.GET : method;
    query = query == null ? "" : query;
    body = body == null ? "" : body;
    findings = findings == null ? List.of() : List.copyOf(findings);
    rights = rights == null ? Map.of() : Map.copyOf(rights);
    notApplicable = notApplicable == null ? List.of() : List.copyOf(notApplicable);
    listed = listed == null ? List.of() : List.copyOf(listed);
    boundIps = boundIps == null ? List.of() : List.copyOf(boundIps);
    accountId = accountId == null ? List.of() : List.copyOf(accountId);
    if (HARMFUL.matcher(path + "?" + query + body).matches()) {
      throw new IllegalArgumentException("probe " + path + " is not a read-only call");
    }
    if (success == null || success.isEmpty()) {
      throw new IllegalArgumentException("probe " + path + " has no success conditions");
    }
  }

  /** Whether the query needs the account id that an earlier call showed. */
  public boolean needsAccount() {
    return query.contains("{account}");
  }

  /** The part of an answer that is about the pasted key, if it is the documented success answer. */
  Optional<JsonNode> successIn(JsonNode answer, Secret key) {
    return subject(answer, key).filter(part -> Condition.all(success, part) == Truth.TRUE);
  }

  /** What a success answer says against the key or its account, if anything. */
  Optional<Diagnosis> findingIn(JsonNode part) {
    return findings.stream()
        .filter(finding -> Condition.all(finding.when(), part) == Truth.TRUE)
        .map(StateFinding::means)
        .findFirst();
  }

  private Optional<JsonNode> subject(JsonNode answer, Secret key) {
    return own == null ? Optional.of(answer) : own.in(answer, key);
  }
}
