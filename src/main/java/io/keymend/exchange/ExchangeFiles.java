package io.keymend.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code exchanges/<id>.yaml} from the class path; the file's name is the id. */
final class ExchangeFiles {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private ExchangeFiles() {}

  /** Every exchange by id; a file that cannot be read stops the start. */
  static Map<String, Exchange> readAll() {
    Map<String, Exchange> exchanges = new TreeMap<>();
    try {
      ClassPathUtils.consumeAsPaths(
          "exchanges",
          folder ->
              files(folder)
                  .forEach(
                      file -> {
                        Exchange exchange = read(file);
                        exchanges.put(exchange.id(), exchange);
                      }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exchanges;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Exchange read(Path file) {
    String name = file.getFileName().toString();
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(Files.readString(file));
      tree.put("id", name.substring(0, name.length() - ".yaml".length()));
      return MAPPER.treeToValue(tree, Exchange.class);
    } catch (IOException e) {
      throw new UncheckedIOException("exchange file " + name + ": " + e.getMessage(), e);
    }
  }
}
