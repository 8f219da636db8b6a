package io.keymend.keycheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A practice key as the tests of the tester see it: credentials and what should be found. */
public record PracticeKeyFile(
    String exchange,
    String name,
    String environment,
    String key,
    String secret,
    String passphrase,
    String expect) {

  private static final Path FOLDER = Path.of("src/main/resources/practice");

  private static final List<PracticeKeyFile> ALL = readAll();

  static List<PracticeKeyFile> all() {
    return ALL;
  }

  private static List<PracticeKeyFile> readAll() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(PracticeKeyFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key with this name. */
  public static PracticeKeyFile named(String exchange, String name) {
    return all().stream()
        .filter(key -> key.exchange.equals(exchange) && key.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<PracticeKeyFile> read(Path file) {
    String exchange = file.getFileName().toString().replace(".yaml", "");
    List<PracticeKeyFile> keys = new ArrayList<>();
    try {
      new YAMLMapper()
          .readTree(file.toFile())
          .get("keys")
          .forEach(node -> keys.add(read(exchange, node)));
      return keys.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PracticeKeyFile read(String exchange, JsonNode node) {
    String site = node.path("site").asText();
    return new PracticeKeyFile(
        exchange,
        node.get("name").asText(),
        site.isEmpty() ? "practice" : "practice-" + site,
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
