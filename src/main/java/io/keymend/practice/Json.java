package io.keymend.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** Reads JSON that a caller sent, which may be anything. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The tree of a text; a missing node if the text is no JSON. */
  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException other) {
      return MissingNode.getInstance();
    }
  }

  /** A text or number at the top of a JSON object. */
  static Optional<String> field(String text, String name) {
    return Optional.of(tree(text).path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
  }
}
