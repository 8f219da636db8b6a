package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A careless test could switch a WhiteBIT key off, so the form asks about its IP list first. */
@QuarkusTest
@TestProfile(Scripted.class)
class StrictIpListTest {
  private static final Canary KEY = PracticeServed.worksAt("whitebit");

  ScriptedExchange scripted;

  @Test
  void sendsNothingBeforeTheBoxIsTicked() {
    scripted.play(Faults.ANSWER_WELL);

    Response refused =
        Posts.form(Posts.fields("whitebit", "live", KEY.key(), KEY.secret(), KEY.passphrase()));

    assertEquals(400, refused.statusCode());
    assertEquals(List.of(), scripted.arrivals());
    Document page = Jsoup.parse(refused.asString());
    assertTrue(page.select(".tester > .notice").text().contains("Nothing was sent."), page.text());
    assertEquals(1, page.select("input[type=checkbox][name=ready][required]").size());
    String said = page.select(".tester .caution").text();
    assertTrue(said.contains("These addresses are examples that belong to nobody."), said);
  }

  @Test
  void asksWhenTheBoxIsTicked() {
    scripted.play(Faults.ANSWER_WELL);

    Response answer = Posts.form(KEY.fields("live"));

    assertEquals(200, answer.statusCode());
    assertEquals(1, Jsoup.parse(answer.asString()).select(".result-works").size());
  }
}
