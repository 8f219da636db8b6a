package io.keymend.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
      ClassPathUtils.consumeAsPaths("exchanges", folder -> addAll(folder, exchanges));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exchanges;
  }

  /** Adds the exchanges of a folder to those that are known. */
  static void addAll(Path folder, Map<String, Exchange> exchanges) {
    for (Path file : files(folder)) {
      Exchange exchange = read(file);
      ExchangeMarks.requireUnlike(exchanges.values(), exchange);
      exchanges.put(exchange.id(), exchange);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Exchange read(Path file) {
    String name = file.getFileName().toString();
    InjectableValues id = new InjectableValues.Std().addValue("id", name.replace(".yaml", ""));
    try {
      return MAPPER.readerFor(Exchange.class).with(id).readValue(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("exchanges/" + name + ": " + what(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("exchanges/" + name + " cannot be read", e);
    }
  }

  /** Line, key and reason of a fault. */
  private static String what(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation();
    String line = place == null ? "" : "line " + place.getLineNr() + ", ";
    String key = fault instanceof JsonMappingException mapping ? keyOf(mapping) : "";
    Throwable reason = fault.getCause() == null ? fault : fault.getCause();
    String words =
        reason instanceof JsonProcessingException p ? p.getOriginalMessage() : reason.getMessage();
    return line + key + words;
  }

  private static String keyOf(JsonMappingException fault) {
    String key =
        fault.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return key.isEmpty() ? "" : "key " + key + ": ";
  }
}
