package io.keymend.practice;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The practice keys per exchange, in the order of keys.yaml. */
@ApplicationScoped
class PracticeKeys {

  private static final String FILE = "/practice/keys.yaml";

  private final Map<String, List<PracticeKey>> byExchange;

  PracticeKeys() {
    byExchange = read(PracticeKeys.class.getResourceAsStream(FILE));
  }

  List<PracticeKey> of(String exchange) {
    return byExchange.getOrDefault(exchange, List.of());
  }

  Map<String, List<PracticeKey>> all() {
    return byExchange;
  }

  static Map<String, List<PracticeKey>> read(InputStream yaml) {
    ObjectMapper mapper =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    try (yaml) {
      return mapper.readValue(
          yaml, new TypeReference<LinkedHashMap<String, List<PracticeKey>>>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
  }
}
