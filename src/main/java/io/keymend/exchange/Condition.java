package io.keymend.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One statement about a JSON answer.
 *
 * @param at where to look; with several places, one that holds is enough
 * @param is the value that must stand there: all of one JSON type, compared without conversion
 * @param oneOf the values of which one must stand there
 * @param has the entries of which one must be in the list (or comma-separated text) there
 * @param present whether it is enough that something stands there
 * @param absent whether nothing may stand there
 */
public record Condition(
    List<String> at,
    JsonNode is,
    List<JsonNode> oneOf,
    List<String> has,
    boolean present,
    boolean absent) {

  /** Refuses a statement that states nothing. */
  public Condition {
    boolean states = is != null || oneOf != null || has != null || present || absent;
    if (at == null || at.isEmpty() || !states) {
      throw new IllegalArgumentException(
          "a condition needs 'at' and one of is, one-of, has, present, absent");
    }
  }

  /** Whether the answer says so, says the contrary, or does not say. */
  Truth holds(JsonNode answer) {
    return at.stream()
        .map(place -> holdsAt(answer.at(JsonPointer.compile(place))))
        .reduce(Truth.FALSE, Truth::or);
  }

  private Truth holdsAt(JsonNode node) {
    boolean nothing = node.isMissingNode() || node.isNull();
    if (absent) {
      return Truth.of(nothing);
    }
    if (nothing) {
      return Truth.UNKNOWN;
    }
    if (present) {
      return Truth.of(!node.isContainerNode() && !node.asText().isEmpty());
    }
    return has != null ? hasEntry(node) : equalsOneOf(node);
  }

  private Truth equalsOneOf(JsonNode node) {
    List<JsonNode> wanted = is != null ? List.of(is) : oneOf;
    if (wanted.stream().noneMatch(value -> value.getNodeType() == node.getNodeType())) {
      return Truth.UNKNOWN;
    }
    return Truth.of(wanted.stream().anyMatch(value -> isSame(value, node)));
  }

  private static boolean isSame(JsonNode value, JsonNode node) {
    return value.isContainerNode()
        ? value.equals(node)
        : value.getNodeType() == node.getNodeType() && value.asText().equals(node.asText());
  }

  private Truth hasEntry(JsonNode node) {
    if (!node.isArray() && !node.isTextual()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(entries(node).anyMatch(has::contains));
  }

  /** The entries of a JSON list, or of a comma-separated text, without empty ones. */
  static Stream<String> entries(JsonNode node) {
    Stream<String> entries =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
            : Arrays.stream(node.asText().split(","));
    return entries.map(String::strip).filter(entry -> !entry.isEmpty());
  }
}
