package io.keymend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.keymend.credential.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors of calls that the tester never makes; those that it makes stand in the cases. */
class PublishedVectorsTest {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** One vector; the signature is the value of the only header. */
  record Vector(
      String name,
      Signing signing,
      Signing.Call call,
      Credentials credentials,
      Instant at,
      String signature) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Vector> vectors() throws IOException {
    try (InputStream in =
        PublishedVectorsTest.class.getResourceAsStream("/published-vectors.yaml")) {
      return MAPPER.convertValue(MAPPER.readTree(in), new TypeReference<>() {});
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void signsByteForByte(Vector vector) throws Exception {
    SignedRequest request =
        vector.signing().sign(vector.call(), vector.credentials(), vector.at(), new Random(1));

    assertEquals(List.of(vector.signature()), List.copyOf(request.headers().values()));
  }
}
