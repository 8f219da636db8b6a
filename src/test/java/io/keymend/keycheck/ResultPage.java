package io.keymend.keycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page that answers a practice key, and what stands in its tables. */
final class ResultPage {
  private ResultPage() {}

  static Document of(String exchange, String name) {
    Response answer = Posts.form(Posts.fields(PracticeKeyFile.named(exchange, name)));
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }

  /** The link to the article of what was found, or of its most likely cause. */
  static Element finding(Document page) {
    return page.selectFirst(".result h3 a, .result .causes li:first-child a");
  }

  static Element table(Document page, String firstHead) {
    return page.select(".result table").stream()
        .filter(table -> table.selectFirst("thead th").text().equals(firstHead))
        .findFirst()
        .orElseThrow();
  }

  static String state(Element table, String right) {
    return table.select("tbody tr").stream()
        .filter(row -> row.selectFirst("th").ownText().equals(right))
        .findFirst()
        .orElseThrow()
        .selectFirst("td")
        .text();
  }
}
