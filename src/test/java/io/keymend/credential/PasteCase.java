package io.keymend.credential;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A made-up paste and what must be said of it: {@code src/test/resources/paste-cases.yaml}. */
public record PasteCase(
    String name,
    String exchange,
    Secret key,
    Secret secret,
    Secret passphrase,
    List<Fault> faults,
    List<Fault> repairs,
    List<String> lookalikes) {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** An expected fault; what is left out is the same for most. */
  public record Fault(
      String field,
      Diagnosis diagnosis,
      int position,
      String character,
      String instead,
      Boolean certain) {

    /** The same as the doctor says it. */
    public FieldFault said() {
      return new FieldFault(
          field,
          diagnosis,
          !Boolean.FALSE.equals(certain),
          position,
          Optional.ofNullable(character).orElse(""),
          Optional.ofNullable(instead).orElse(""));
    }
  }

  /** All of them. */
  public static List<PasteCase> all() {
    try (InputStream in = PasteCase.class.getResourceAsStream("/paste-cases.yaml")) {
      return MAPPER.readValue(in, new TypeReference<List<PasteCase>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is pasted. */
  public Credentials credentials() {
    return new Credentials(key, secret, passphrase);
  }

  /** What must be said, in any order. */
  public List<FieldFault> expected() {
    return faults.stream().map(Fault::said).toList();
  }

  /** What must be mended without asking, in any order. */
  public List<FieldFault> mended() {
    return repairs == null ? List.of() : repairs.stream().map(Fault::said).toList();
  }

  /** The diagnosis of the whole, which is that of the first fault or a guess of the owner. */
  public Diagnosis diagnosis() {
    return lookalikes == null ? faults.get(0).diagnosis() : Diagnosis.OTHER_EXCHANGE_KEY;
  }

  /**
   * The pasted texts that an answer must not repeat: all but words shorter than eight characters.
   */
  public List<String> texts() {
    return Stream.of(key, secret, passphrase)
        .filter(Objects::nonNull)
        .map(Secret::text)
        .filter(text -> text.length() >= 8)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
