package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of rights in an answer, and the words in it that we know.
 *
 * @param at where it stands: a list, a separated text, or an object whose yes-or-no members are
 *     rights
 * @param name where the word stands in an element of a list of objects or lists; null for the
 *     element itself
 * @param known the words that we know
 */
public record ListedRights(String at, String name, List<String> known) {
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_:. -]{1,40}");

  /** The words in the list that nobody here knows: a right that came after this file. */
  Stream<String> unknownIn(JsonNode answer) {
    return words(answer.at(at))
        .filter(word -> !known.contains(word) && SHOWABLE.matcher(word).matches())
        .distinct();
  }

  private Stream<String> words(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .filter(member -> member.getValue().isBoolean())
          .map(Map.Entry::getKey);
    }
    if (node.isArray() && name != null) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(element -> element.at(name).asText());
    }
    return node.isArray() || node.isTextual() ? Condition.entries(node) : Stream.empty();
  }
}
