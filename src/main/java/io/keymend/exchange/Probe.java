package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One read-only call to a private endpoint and what its documented success answer shows.
 *
 * @param host which of the environment's hosts; {@code main} when not given
 * @param method GET, or POST where the exchange's read-only call is one
 * @param query the fixed query, without a question mark; empty when not given
 * @param success what must hold for the answer to be the documented one; all of it
 * @param rights what each right needs; a right not listed here is not visible
 * @param notApplicable rights that this exchange does not have
 * @param bound when the key is bound to addresses
 * @param boundIps where the bound addresses stand; with several places, all of them count
 * @param expires where the key's end stands
 */
public record Probe(
    String host,
    Method method,
    String path,
    String query,
    List<Condition> success,
    Map<Right, List<Condition>> rights,
    List<Right> notApplicable,
    List<Condition> bound,
    List<String> boundIps,
    Moment expires) {

  /** The HTTP methods a probe may use. */
  public enum Method {
    @JsonProperty("GET")
    GET,
    @JsonProperty("POST")
    POST
  }

  /** Fills in what a file may leave out, and refuses a probe that could prove nothing. */
  public Probe {
    host = host == null ? "main" : host;
    method = method == null ? Method.GET : method;
    query = query == null ? "" : query;
    rights = rights == null ? Map.of() : Map.copyOf(rights);
    boundIps = boundIps == null ? List.of() : List.copyOf(boundIps);
    notApplicable = notApplicable == null ? List.of() : List.copyOf(notApplicable);
    if (success == null || success.isEmpty()) {
      throw new IllegalArgumentException("probe " + path + " has no success conditions");
    }
  }

  /** Whether the answer is the documented success answer. */
  boolean succeeded(JsonNode answer) {
    return all(success, answer) == Truth.TRUE;
  }

  /** What the answer shows of every right. */
  Map<Right, RightState> rightsIn(JsonNode answer) {
    Map<Right, RightState> states = new EnumMap<>(Right.class);
    for (Right right : Right.values()) {
      states.put(right, stateOf(right, answer));
    }
    return states;
  }

  /** Whether the key is bound to addresses: null when the answer does not say. */
  Boolean ipBoundIn(JsonNode answer) {
    if (bound == null) {
      return shown(answer).findAny().isEmpty() ? null : !boundIpsIn(answer).isEmpty();
    }
    Truth truth = all(bound, answer);
    return truth == Truth.UNKNOWN ? null : truth == Truth.TRUE;
  }

  /** The addresses the key is bound to, as far as shown; a star means every address. */
  List<String> boundIpsIn(JsonNode answer) {
    return shown(answer).flatMap(Condition::entries).filter(Probe::isAddress).toList();
  }

  private Stream<JsonNode> shown(JsonNode answer) {
    return boundIps.stream().map(answer::at).filter(node -> node.isArray() || node.isTextual());
  }

  private RightState stateOf(Right right, JsonNode answer) {
    if (notApplicable.contains(right)) {
      return RightState.NOT_APPLICABLE;
    }
    if (!rights.containsKey(right)) {
      return RightState.NOT_VISIBLE;
    }
    return switch (all(rights.get(right), answer)) {
      case TRUE -> RightState.ON;
      case FALSE -> RightState.OFF;
      case UNKNOWN -> RightState.NOT_VISIBLE;
    };
  }

  private static Truth all(List<Condition> conditions, JsonNode answer) {
    return conditions.stream().map(c -> c.holds(answer)).reduce(Truth.TRUE, Truth::and);
  }

  private static boolean isAddress(String entry) {
    return entry.matches("[0-9a-fA-F.:/]{2,64}");
  }
}
