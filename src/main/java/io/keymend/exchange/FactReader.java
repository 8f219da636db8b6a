package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a success answer shows of a key; what it does not show stays unknown. */
final class FactReader {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:/]{2,64}");
  private final Probe probe;
  private final JsonNode answer;

  FactReader(Probe probe, JsonNode answer) {
    this.probe = probe;
    this.answer = answer;
  }

  KeyFacts read(Instant now) {
    Map<Right, RightState> rights = new EnumMap<>(Right.class);
    for (Right right : Right.values()) {
      rights.put(right, stateOf(right));
    }
    return new KeyFacts(
        rights,
        probe.listed().stream().flatMap(list -> list.unknownIn(answer)).toList(),
        ipBound(),
        boundIps(),
        Optional.ofNullable(probe.expires())
            .flatMap(moment -> moment.in(answer, now))
            .filter(end -> end.isAfter(Instant.EPOCH)),
        first(probe.accountId()),
        Optional.ofNullable(probe.accountKind()).flatMap(kind -> kind.in(answer)));
  }

  private RightState stateOf(Right right) {
    if (probe.notApplicable().contains(right)) {
      return RightState.NOT_APPLICABLE;
    }
    List<Condition> needed = probe.rights().get(right);
    if (needed == null) {
      return RightState.NOT_VISIBLE;
    }
    return switch (Condition.all(needed, answer)) {
      case TRUE -> RightState.ON;
      case FALSE -> RightState.OFF;
      case UNKNOWN -> RightState.NOT_VISIBLE;
    };
  }

  /** Null when the answer does not say. */
  private Boolean ipBound() {
    if (probe.bound() == null) {
      return shown().findAny().isEmpty() ? null : !boundIps().isEmpty();
    }
    Truth truth = Condition.all(probe.bound(), answer);
    return truth == Truth.UNKNOWN ? null : truth == Truth.TRUE;
  }

  /** A star means every address, hence is none. */
  private List<String> boundIps() {
    return shown()
        .flatMap(Condition::entries)
        .filter(entry -> ADDRESS.matcher(entry).matches())
        .toList();
  }

  private Stream<JsonNode> shown() {
    return probe.boundIps().stream()
        .map(answer::at)
        .filter(node -> node.isArray() || node.isTextual());
  }

  private Optional<String> first(List<String> places) {
    return places.stream()
        .map(answer::at)
        .filter(node -> node.isTextual() || node.isIntegralNumber())
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
