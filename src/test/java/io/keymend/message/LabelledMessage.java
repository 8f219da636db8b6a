package io.keymend.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A message and what a person says it means.
 *
 * @param exchangeInText whether the text lets anybody tell the exchange
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LabelledMessage(
    String text,
    String exchange,
    @JsonProperty("exchange_also") List<String> exchangeAlso,
    @JsonProperty("exchange_in_text") Boolean exchangeInText,
    String code,
    String label,
    List<String> also) {
  private static final String OTHER = "not-a-connection-problem";

  /** Absent lists are empty. */
  public LabelledMessage {
    exchangeAlso = exchangeAlso == null ? List.of() : exchangeAlso;
    also = also == null ? List.of() : also;
  }

  /** The shared samples. */
  public static List<LabelledMessage> samples() {
    JsonMapper mapper = JsonMapper.builder().build();
    try (InputStream in = open("/samples/error-messages.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> read(mapper, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The messages of {@code message-cases.yaml}. */
  public static List<LabelledMessage> cases() {
    try (InputStream in = open("/message-cases.yaml")) {
      return List.of(YAMLMapper.builder().build().readValue(in, LabelledMessage[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAboutConnection() {
    return !label.equals(OTHER);
  }

  /** Whether an answer names the label's family or another right one. */
  boolean isRight(Recognition answer) {
    return answer
        .diagnosis()
        .map(Diagnosis::family)
        .map(Diagnosis::id)
        .filter(id -> id.equals(label) || also.contains(id))
        .isPresent();
  }

  boolean tellsExchange() {
    return exchange != null && !Boolean.FALSE.equals(exchangeInText);
  }

  boolean hasExchange(Recognition answer) {
    return answer
        .exchange()
        .filter(id -> id.equals(exchange) || exchangeAlso.contains(id))
        .isPresent();
  }

  /** Whether an answer says surely that the connection is at fault. */
  static boolean blamesConnection(Recognition answer) {
    return answer.diagnosis().isPresent() && answer.confidence() >= 0.5;
  }

  private static LabelledMessage read(ObjectMapper mapper, String line) {
    try {
      return mapper.readValue(line, LabelledMessage.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(LabelledMessage.class.getResourceAsStream(name), name);
  }
}
