package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.keymend.article.Article;
import io.keymend.article.Library;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.ReadOnlyCalls;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every practice key through the JSON call: what the file expects is what is found. */
@QuarkusTest
class PracticeChecksTest {
  /** A nonce in seconds that is refused for being too small is followed by one in milliseconds. */
  private static final String ASKED_TWICE = "gemini POST /v1/roles";

  private static final int CLOCKS_AHEAD = 90_000;
  private static final int AT_ONCE = 16;
  private static final Map<String, JsonNode> ANSWERS = new HashMap<>();

  @Inject Library library;
  @Inject Exchanges exchanges;

  static List<PracticeKeyFile> keys() {
    return PracticeKeyFile.all();
  }

  @BeforeEach
  void askAllOnce() throws Exception {
    if (ANSWERS.isEmpty()) {
      for (Map.Entry<PracticeKeyFile, HttpResponse<String>> entry :
          Crowd.ask(AT_ONCE, keys(), key -> Posts.jsonRequest(Posts.object(Posts.fields(key))))
              .entrySet()) {
        assertEquals(200, entry.getValue().statusCode(), entry.getKey().toString());
        ANSWERS.put(
            entry.getKey().toString(), new ObjectMapper().readTree(entry.getValue().body()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void findsWhatTheFileExpects(PracticeKeyFile key) {
    JsonNode answer = ANSWERS.get(key.toString());
    Diagnosis expected = Diagnosis.of(key.expect());

    assertEquals(expected.id(), answer.at("/diagnosis").asText());
    assertEquals(expected.verdict().id(), answer.at("/verdict").asText());
    assertEquals(expected.family().id(), answer.at("/family").asText());
    assertEquals(expected.id(), answer.at("/causes/0/diagnosis").asText());
    assertEquals(expected.family().id(), answer.at("/causes/0/family").asText());
    assertEquals(key.exchange(), answer.at("/exchange").asText());
    assertEquals(key.environment(), answer.at("/environment").asText());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void measuresTheClockOfTheExchange(PracticeKeyFile key) {
    JsonNode offset = ANSWERS.get(key.toString()).at("/clockOffsetMs");

    assertTrue(offset.isNumber(), key + " has no offset");
    assertEquals(CLOCKS_AHEAD, offset.asLong(), 5_000);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void makesFewCallsThatOnlyReadAndNoneTwice(PracticeKeyFile key) {
    JsonNode calls = ANSWERS.get(key.toString()).at("/calls");
    Set<String> addresses = new HashSet<>();

    assertTrue(calls.size() >= 2 && calls.size() <= CheckRun.MAX_CALLS, calls.toString());
    calls.forEach(
        call -> {
          String path = call.at("/path").asText();
          String asked = call.at("/method").asText() + " " + path;
          boolean first = addresses.add(call.at("/host").asText() + path);
          assertTrue(first || (key.exchange() + " " + asked).equals(ASKED_TWICE), asked);
          assertTrue(ReadOnlyCalls.contain(key.exchange(), asked), asked);
        });
  }

  @ParameterizedTest
  @MethodSource("keys")
  void leadsToTheArticleAndTheExistingConnection(PracticeKeyFile key) throws Exception {
    JsonNode answer = ANSWERS.get(key.toString());
    Article article = library.current().articleFor(Diagnosis.of(key.expect()), key.exchange());
    JsonNode site = new YAMLMapper().readTree(Path.of("content/site.yaml").toFile());

    assertEquals(article.slug(), answer.at("/article/slug").asText());
    assertEquals(article.title(), answer.at("/article/title").asText());
    assertEquals("/articles/" + article.slug(), answer.at("/article/url").asText());
    assertFalse(answer.at("/guidance/steps").isEmpty(), "no steps");
    assertFalse(answer.at("/guidance/updateSteps").isEmpty(), "no steps for the connection");
    assertEquals(
        site.get("connections-url").asText(), answer.at("/guidance/connectionsUrl").asText());
    assertEquals(
        exchanges.find(key.exchange()).orElseThrow().fastConnect(),
        !answer.at("/guidance/fastConnectSteps").isEmpty());
  }
}
