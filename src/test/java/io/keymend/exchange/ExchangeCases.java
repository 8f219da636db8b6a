package io.keymend.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.keymend.credential.Credentials;
import io.keymend.credential.Secret;
import io.keymend.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cases of one exchange: {@code src/test/resources/exchange-cases/<id>.yaml}. */
record ExchangeCases(
    List<String> calls,
    List<RequestCase> requests,
    List<ReplyCase> replies,
    Combinations combinations) {
  private static final Map<String, ExchangeCases> READ = new ConcurrentHashMap<>();

  /** The key of every reply case. */
  static final Credentials OWN = new Credentials(new Secret("own-key"), null, null);

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  /** Credentials and instant, and the exact request they make; as a probe if it names one. */
  record RequestCase(
      String name,
      String source,
      String probe,
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
      Instant expires,
      Facts facts) {
    byte[] bytes() {
      return body.replace("{key}", "own-key").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name + " -> " + means;
    }
  }

  /** Further facts that a success shows. */
  record Facts(String account, AccountKind kind, List<String> unknown) {}

  /** A documented answer about rights, with a place for each flag and the flag's possible texts. */
  record Combinations(String call, String body, Map<String, List<String>> flags) {}

  /** The cases of one exchange, read once. */
  static ExchangeCases of(String exchange) {
    return READ.computeIfAbsent(exchange, ExchangeCases::load);
  }

  private static ExchangeCases load(String exchange) {
    String file = "/exchange-cases/" + exchange + ".yaml";
    try (InputStream in = ExchangeCases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            exchange + " has no cases: src/test/resources" + file + " is missing");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  static ExchangeCases read(String yaml) throws IOException {
    return MAPPER.readValue(yaml, ExchangeCases.class);
  }
}
