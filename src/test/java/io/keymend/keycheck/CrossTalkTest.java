package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keymend.article.Library;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.ReadOnlyCalls;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A hundred visitors at once: each gets the answer to the own key. */
@QuarkusTest
@TestProfile(Scripted.class)
class CrossTalkTest {
  private static final int VISITORS = 100;

  @Inject Library library;

  @Test
  void answersEachVisitorAboutTheOwnKeyInJson() throws Exception {
    var answers =
        Crowd.ask(VISITORS, visitors(), key -> Posts.jsonRequest(Posts.object(Posts.fields(key))));

    for (Map.Entry<PracticeKeyFile, HttpResponse<String>> entry : answers.entrySet()) {
      JsonNode answer = new ObjectMapper().readTree(entry.getValue().body());
      assertEquals(entry.getKey().expect(), answer.at("/diagnosis").asText(), entry.toString());
      assertEquals(entry.getKey().exchange(), answer.at("/exchange").asText());
      answer
          .at("/calls")
          .forEach(
              call ->
                  assertTrue(
                      ReadOnlyCalls.contain(
                          entry.getKey().exchange(),
                          call.at("/method").asText() + " " + call.at("/path").asText()),
                      entry.toString()));
    }
  }

  @Test
  void answersEachVisitorAboutTheOwnKeyOnAPage() throws Exception {
    var answers =
        Crowd.ask(VISITORS, visitors(), key -> Posts.formRequest(Posts.encoded(Posts.fields(key))));

    for (Map.Entry<PracticeKeyFile, HttpResponse<String>> entry : answers.entrySet()) {
      PracticeKeyFile key = entry.getKey();
      Document page = Jsoup.parse(entry.getValue().body());
      assertEquals(
          library.current().articleFor(Diagnosis.of(key.expect()), key.exchange()).title(),
          ResultPage.finding(page).text(),
          key.toString());
      assertEquals(key.exchange(), page.select("input[name=exchange]").val());
    }
  }

  /** As many keys of all exchanges, mixed; not those that only come to an end by the deadline. */
  private static List<PracticeKeyFile> visitors() {
    List<PracticeKeyFile> keys = new ArrayList<>(PracticeKeyFile.all());
    keys.removeIf(key -> Set.of("slow", "silent").contains(key.name()));
    Collections.shuffle(keys, new Random(7));
    return keys.subList(0, VISITORS);
  }
}
