package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A key of another site: the answer says so, and the other site is asked when the customer wants.
 */
@QuarkusTest
class ElsewhereTest {
  private static final PracticeKeyFile EEA =
      PracticeKeyFile.all().stream()
          .filter(key -> key.exchange().equals("okx") && key.name().equals("lives-in-europe"))
          .findFirst()
          .orElseThrow();

  @Test
  void offersTheOtherSitesAndAsksNoneOfThem() {
    Response answer = Posts.form(atTheMainSite());
    Document page = Jsoup.parse(answer.asString());

    assertEquals(200, answer.statusCode());
    assertTrue(page.select(".result").text().contains("test it there"), page.text());
    assertEquals(
        List.of("practice-eea", "practice-us", "practice-demo", "practice-demo-eea"),
        page.select("button[name=elsewhere]").eachAttr("value"));
    assertEquals("okx-tester", page.select("button[name=elsewhere]").attr("form"));
    assertEquals(1, page.select("form#okx-tester").size());
    assertEquals(2, page.select("table:contains(Milliseconds) tbody tr").size());
  }

  @Test
  void asksTheOtherSiteWhenItsButtonIsPressed() {
    Response answer = Posts.form(atTheMainSite("elsewhere", "practice-eea"));
    Document page = Jsoup.parse(answer.asString());

    assertEquals(1, page.select(".result-works").size(), page.text());
    assertTrue(page.select("table:contains(Milliseconds)").text().contains("okx@eea"));
  }

  @Test
  void refusesASiteThatIsNotThere() {
    assertEquals(400, Posts.form(atTheMainSite("elsewhere", "moon")).statusCode());
  }

  private static String[] atTheMainSite(String... more) {
    String[] fields = Posts.fields(EEA.exchange(), EEA.key(), EEA.secret(), EEA.passphrase());
    return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
  }
}
