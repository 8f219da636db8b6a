package io.keymend.keycheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The practice keys as the tests of the tester see them: credentials and what should be found. */
record PracticeKeyFile(
    String exchange, String name, String key, String secret, String passphrase, String expect) {

  static List<PracticeKeyFile> all() {
    try (InputStream in = PracticeKeyFile.class.getResourceAsStream("/practice/keys.yaml")) {
      List<PracticeKeyFile> keys = new ArrayList<>();
      new YAMLMapper()
          .readTree(in)
          .fields()
          .forEachRemaining(
              entry -> entry.getValue().forEach(node -> keys.add(read(entry.getKey(), node))));
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PracticeKeyFile named(String exchange, String name) {
    return all().stream()
        .filter(key -> key.exchange.equals(exchange) && key.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PracticeKeyFile read(String exchange, JsonNode node) {
    return new PracticeKeyFile(
        exchange,
        node.get("name").asText(),
        node.get("key").asText(),
        node.get("secret").asText(),
        node.path("passphrase").asText(),
        node.get("expect").asText());
  }

  @Override
  public String toString() {
    return exchange + " " + name + " -> " + expect;
  }
}
