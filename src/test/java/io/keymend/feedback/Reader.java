package io.keymend.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A reader whose browser knows no script: posts what stands in the form and gets a whole page. */
final class Reader {
  private Document page;

  private Reader(Document page) {
    this.page = page;
  }

  /** One who has read an article to its end. */
  static Reader of(String article) {
    return new Reader(page(given().get("/articles/" + article)));
  }

  /** A post of the portal's own page, without fields yet. */
  static RequestSpecification ownPost() {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  static Document page(Response answer) {
    return Jsoup.parse(answer.asString());
  }

  /** The part of the page that asks and thanks. */
  Element section() {
    return page.selectFirst("section#reaction");
  }

  /** What the portal says after a post. */
  String told() {
    return section().select(".reaction-said").text();
  }

  String ticket() {
    return section().select("input[name=ticket]").val();
  }

  /** The face that is marked as chosen. */
  String chosen() {
    return section().select("button.face[aria-pressed=true]").val();
  }

  /** The words beside the boxes to tick. */
  List<String> reasons() {
    return section().select("fieldset.reasons label").eachText();
  }

  List<String> ticked() {
    return section().select("input[name=reason][checked]").eachAttr("value");
  }

  String comment() {
    return section().select("textarea[name=comment]").val();
  }

  Reader press(String face) {
    return submit(section().selectFirst("button.face[value=" + face + "]"));
  }

  Reader tick(String reason) {
    section().selectFirst("input[value=" + reason + "]").attr("checked", "");
    return this;
  }

  Reader untick(String reason) {
    section().selectFirst("input[value=" + reason + "]").removeAttr("checked");
    return this;
  }

  Reader write(String words) {
    section().selectFirst("textarea[name=comment]").val(words);
    return this;
  }

  Reader send() {
    return submit(section().select("button.button:containsOwn(Send)").last());
  }

  /** What a browser does with Enter in a checkbox: it presses the first button of the form. */
  Reader pressEnter() {
    return submit(section().selectFirst("form button"));
  }

  private Reader submit(Element button) {
    FormElement form = (FormElement) button.closest("form");
    RequestSpecification post = ownPost();
    form.formData().forEach(field -> post.formParam(field.key(), field.value()));
    Response answer =
        post.formParam(button.attr("name"), button.attr("value")).post(form.attr("action"));
    assertEquals(200, answer.statusCode());
    page = page(answer);
    return this;
  }
}
