package io.keymend.iplist;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Posts lists as the page's form does. */
final class ListPosts {
  private ListPosts() {}

  static Response post(String exchange, String list) {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("exchange", exchange)
        .formParam("list", list)
        .post("/ip-list");
  }

  static Document page(Response answer, int status) {
    assertEquals(status, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }
}
