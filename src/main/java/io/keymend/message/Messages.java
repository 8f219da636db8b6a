package io.keymend.message;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.exchange.Traces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the files of {@code messages/}; one that cannot be read stops the start. */
final class Messages {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private Messages() {}

  /**
   * What all say alike.
   *
   * @param spellings words as they are written, and as they are compared
   */
  record General(Map<String, String> spellings, List<Pattern> patterns) {}

  /** The patterns and spellings. */
  static General general() {
    return read("general", General.class);
  }

  /** Exchanges that no check knows, by id. */
  static Map<String, Traces> elsewhere() {
    return read("elsewhere", Elsewhere.class).exchanges();
  }

  private record Elsewhere(Map<String, Traces> exchanges) {}

  private static <T> T read(String name, Class<T> type) {
    try (InputStream in = Messages.class.getResourceAsStream("/messages/" + name + ".yaml")) {
      return MAPPER.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("messages/" + name + ".yaml cannot be read", e);
    }
  }
}
