package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.keymend.credential.Secret;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * How to find the pasted key in a list of keys.
 *
 * @param list where the list stands
 * @param field the member that holds a key's id
 */
public record OwnKey(String list, String field) {
  /** An id of which only the ends are shown; less than eight characters would prove too little. */
  private static final Pattern MASKED = Pattern.compile("([^*]{8,})[*]+([^*]*)");

  /** The entry of the key; where ids are masked, the only one that fits. */
  Optional<JsonNode> in(JsonNode answer, Secret key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<JsonNode> entries = StreamSupport.stream(answer.at(list).spliterator(), false).toList();
    List<JsonNode> masked =
        entries.stream().filter(entry -> fits(idOf(entry), key.text())).toList();
    return entries.stream()
        .filter(entry -> idOf(entry).equals(key.text()))
        .findFirst()
        .or(() -> masked.size() == 1 ? Optional.of(masked.get(0)) : Optional.empty());
  }

  private String idOf(JsonNode entry) {
    return entry.path(field).asText();
  }

  private static boolean fits(String shown, String key) {
    Matcher ends = MASKED.matcher(shown);
    return ends.matches()
        && ends.group(1).length() + ends.group(2).length() < key.length()
        && key.startsWith(ends.group(1))
        && key.endsWith(ends.group(2));
  }
}
