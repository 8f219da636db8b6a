package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One statement about a JSON answer.
 *
 * @param at where to look; with several places, one that holds is enough
 * @param is the value that must stand there: all of one JSON type, compared without conversion
 * @param oneOf the values of which one must stand there
 * @param has the entries of which one must be in the list (or separated text) there
 * @param matching what one entry of the list (or separated text) there must match as a whole
 * @param deniedBy what an entry must match for the lack of the others to count as a denial; without
 *     such an entry the answer does not tell
 * @param any what one element of the list there must fulfil, all of it
 * @param present whether it is enough that something stands there
 * @param absent whether nothing may stand there
 * @param otherwise what counts where this does not tell: an exchange may answer in several shapes
 */
public record Condition(
    List<String> at,
    JsonNode is,
    List<JsonNode> oneOf,
    List<String> has,
    Pattern matching,
    Pattern deniedBy,
    List<Condition> any,
    boolean present,
    boolean absent,
    @JsonProperty("else") Condition otherwise) {

  /** Refuses a statement that states nothing. */
  public Condition {
    boolean states =
        present || absent || Stream.of(is, oneOf, has, matching, any).anyMatch(Objects::nonNull);
    if (at == null || at.isEmpty() || !states) {
      throw new IllegalArgumentException(
          "a condition needs 'at' and one of is, one-of, has, matching, any, present, absent");
    }
  }

  /** Whether the answer says all of it, denies one of it, or does not say. */
  static Truth all(List<Condition> conditions, JsonNode answer) {
    return conditions.stream().map(c -> c.holds(answer)).reduce(Truth.TRUE, Truth::and);
  }

  /** Whether the answer says so, says the contrary, or does not say. */
  Truth holds(JsonNode answer) {
    Truth here =
        at.stream()
            .map(place -> holdsAt(answer.at(JsonPointer.compile(place))))
            .reduce(Truth.FALSE, Truth::or);
    return here == Truth.UNKNOWN && otherwise != null ? otherwise.holds(answer) : here;
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
    if (any != null) {
      return anyElement(node);
    }
    return has != null || matching != null ? hasEntry(node) : equalsOneOf(node);
  }

  private Truth anyElement(JsonNode node) {
    if (!node.isArray()) {
      return Truth.UNKNOWN;
    }
    return StreamSupport.stream(node.spliterator(), false)
        .map(element -> all(any, element))
        .reduce(Truth.FALSE, Truth::or);
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
    if (entries(node).anyMatch(this::isWanted)) {
      return Truth.TRUE;
    }
    boolean denied =
        deniedBy == null || entries(node).anyMatch(entry -> deniedBy.matcher(entry).matches());
    return denied ? Truth.FALSE : Truth.UNKNOWN;
  }

  private boolean isWanted(String entry) {
    return has != null ? has.contains(entry) : matching.matcher(entry).matches();
  }

  /** The entries of a JSON list, or of a text separated by commas or spaces, without empty ones. */
  static Stream<String> entries(JsonNode node) {
    Stream<String> entries =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
            : Arrays.stream(node.asText().split("[,;\\s]+"));
    return entries.map(String::strip).filter(entry -> !entry.isEmpty());
  }
}
