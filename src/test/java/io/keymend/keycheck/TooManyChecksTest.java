package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The sixth check of an address: told when to try again, with the exchange kept. */
@QuarkusTest
@TestProfile(TooManyChecksTest.FiveChecks.class)
class TooManyChecksTest {
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("okx", "works");

  /** The limit of the public portal, and a deadline that no machine is too slow for. */
  public static class FiveChecks implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("keymend.limits.checks", "5", "keymend.limits.deadline", "PT60S");
    }
  }

  @Test
  void makesTheSixthCheckWait() {
    for (int i = 0; i < 10; i++) {
      assertEquals(200, Posts.form(Posts.fields("okx", "\u0410", "b", "c")).statusCode());
      assertEquals(200, Posts.json(Posts.object(Posts.fields(WORKS))).statusCode());
    }
    for (int i = 0; i < 5; i++) {
      assertEquals(200, Posts.form(Posts.fields(WORKS)).statusCode(), "check " + (i + 1));
    }

    Response page = Posts.form(Posts.fields(WORKS));
    saysWhenToTryAgain(page);
    assertTrue(page.asString().contains("<html"));
    Response part = Posts.part(Posts.fields(WORKS));
    saysWhenToTryAgain(part);
    assertTrue(part.asString().strip().startsWith("<section class=\"tester\""));
    Document kept = Jsoup.parse(page.asString());
    assertEquals("okx", kept.select("input[name=exchange]").val());
    assertEquals("practice", kept.select("option[selected]").val());
    assertEquals(200, Posts.form(Posts.fields("okx", "\u0410", "b", "c")).statusCode());
    assertEquals(200, Posts.json(Posts.object(Posts.fields(WORKS))).statusCode());
  }

  private static void saysWhenToTryAgain(Response answer) {
    assertEquals(429, answer.statusCode());
    int seconds = Integer.parseInt(answer.header("Retry-After"));
    assertTrue(seconds > 0 && seconds <= 601, "Retry-After " + seconds);
    assertEquals("no-store", answer.header("Cache-Control"));
    String notice = Jsoup.parse(answer.asString()).select(".tester > .notice").text();
    assertTrue(notice.matches(".*please wait about \\d+ minutes? before the next one.*"), notice);
    assertTrue(notice.contains("This says nothing about your key."));
  }
}
