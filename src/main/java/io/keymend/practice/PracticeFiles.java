package io.keymend.practice;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of all practice exchanges, by id, which is a file's name. */
@ApplicationScoped
class PracticeFiles {

  private static final String FOLDER = "practice";
  private static final String ENDING = ".yaml";
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Map<String, PracticeFile> byExchange;

  @Inject
  PracticeFiles() {
    this(readAll());
  }

  PracticeFiles(Map<String, PracticeFile> byExchange) {
    this.byExchange = byExchange;
  }

  /** All of them, in the order of their ids. */
  Map<String, PracticeFile> all() {
    return byExchange;
  }

  /** The file of one exchange, from its text. */
  static PracticeFile read(String exchange, String yaml) {
    try {
      return new PracticeFileCheck(exchange, MAPPER.readValue(yaml, PracticeFile.class)).checked();
    } catch (IOException broken) {
      throw new UncheckedIOException(
          FOLDER + "/" + exchange + ENDING + ": " + broken.getMessage(), broken);
    }
  }

  private static Map<String, PracticeFile> readAll() {
    Map<String, PracticeFile> files = new TreeMap<>();
    try {
      ClassPathUtils.consumeAsPaths(
          FOLDER, folder -> list(folder).forEach(file -> files.put(id(file), read(file))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PracticeFile read(Path file) {
    try {
      return read(id(file), Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
