package io.keymend.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The cases of one exchange: {@code src/test/resources/exchange-cases/<id>.yaml}. */
record ExchangeCases(List<RequestCase> requests, List<ReplyCase> replies) {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  /** Credentials and instant, and the exact request they make. */
  record RequestCase(
      String name,
      String source,
      Signing.Call call,
      Credentials credentials,
      Instant at,
      Expected expect) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The parts of a request that a case fixes; absent ones are not compared. */
  record Expected(String query, String body, Map<String, String> headers) {}

  /** A reply and what it means. */
  record ReplyCase(
      String name,
      String call,
      int http,
      String body,
      List<Diagnosis> means,
      String code,
      String address,
      Map<Right, String> rights,
      Boolean bound,
      List<String> ips,
      Instant expires) {
    @Override
    public String toString() {
      return name + " -> " + means;
    }
  }

  static ExchangeCases of(String exchange) {
    String file = "/exchange-cases/" + exchange + ".yaml";
    try (InputStream in = ExchangeCases.class.getResourceAsStream(file)) {
      return MAPPER.readValue(in, ExchangeCases.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
