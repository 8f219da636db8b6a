package io.keymend.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers answer is kept, and what went wrong is said without losing their words. */
@QuarkusTest
class FeedbackTest {
  private static final String ARTICLE = "key-invalid";

  @BeforeEach
  void forgetAll() {
    QuarkusTransaction.requiringNew().run(() -> Feedback.deleteAll());
  }

  @ParameterizedTest
  @EnumSource(Reaction.class)
  void everyReactionIsKept(Reaction reaction) {
    Instant before = Instant.now();
    Response answer = post(ARTICLE, reaction.id(), "Clear words.").post("/feedback");
    assertEquals(200, answer.statusCode());
    assertTrue(text(answer).contains("Thank you"));
    Feedback kept = onlyOne();
    assertEquals(ARTICLE, kept.article);
    assertEquals(reaction, kept.reaction);
    assertEquals("Clear words.", kept.comment);
    assertTrue(Duration.between(before, kept.received).abs().toMinutes() < 5);
  }

  @Test
  void aCommentIsOptional() {
    Response answer =
        own().formParam("article", ARTICLE).formParam("reaction", "yes").post("/feedback");
    assertEquals(200, answer.statusCode());
    assertEquals("", onlyOne().comment);
  }

  @Test
  void twoReactionsAreTwo() {
    post(ARTICLE, "yes", "").post("/feedback");
    post(ARTICLE, "no", "").post("/feedback");
    assertEquals(2, all().size());
  }

  @Test
  void aPastedKeyIsCutOutBeforeItIsKept() {
    String key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
    Response answer = post(ARTICLE, "no", "Mine is " + key).post("/feedback");
    assertEquals(200, answer.statusCode());
    assertEquals("Mine is [cut]", onlyOne().comment);
    assertFalse(answer.asString().contains(key));
  }

  @Test
  void aPastedPrivateKeyIsCutOutBeforeItIsKept() {
    String pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----";
    post(ARTICLE, "no", "Mine is " + pem).post("/feedback");
    assertEquals("Mine is [cut]", onlyOne().comment);
  }

  @Test
  void aLongCommentIsCut() {
    assertEquals(200, post(ARTICLE, "no", "word ".repeat(500)).post("/feedback").statusCode());
    assertEquals(1000, onlyOne().comment.length());
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, yes",
    "'', yes",
    "<b>, no",
    "key-invalid, maybe",
    "key-invalid, YES",
    "key-invalid, ''"
  })
  void whatIsNotUnderstoodIsA400AndKeepsTheWords(String article, String reaction) {
    Response answer = post(article, reaction, "Words to keep & <i>").post("/feedback");
    assertEquals(400, answer.statusCode());
    assertEquals("Words to keep & <i>", page(answer).select("textarea").val());
    assertTrue(page(answer).select("main i, main b").isEmpty());
    assertEquals(List.of(), all());
  }

  @Test
  void anUnderstoodArticleIsLinkedAgain() {
    Document page = page(post(ARTICLE, "maybe", "Words").post("/feedback"));
    assertFalse(page.select("main a[href=/articles/key-invalid]").isEmpty());
    assertEquals(ARTICLE, page.select("form[action=/feedback] [name=article]").val());
  }

  @Test
  void aKeyIsCutOutAlsoWhereWordsAreKept() {
    Response answer = post(ARTICLE, "maybe", "Mine is " + "a1".repeat(32)).post("/feedback");
    assertEquals("Mine is [cut]", page(answer).select("textarea").val());
  }

  @ParameterizedTest
  @CsvSource({"key-invalid, yes, 200", "key-invalid, maybe, 400", "nowhere, yes, 400"})
  void thePagesScriptGetsOnlyTheSection(String article, String reaction, int status) {
    Response part = post(article, reaction, "Words").header("HX-Request", "true").post("/feedback");
    assertEquals(status, part.statusCode());
    assertFalse(part.asString().contains("<html"));
    assertEquals(1, page(part).select("section#reaction").size());
    assertEquals(status == 200 ? "" : "Words", page(part).select("textarea").val());
  }

  static RequestSpecification post(String article, String reaction, String comment) {
    return own()
        .formParam("article", article)
        .formParam("reaction", reaction)
        .formParam("comment", comment);
  }

  private static RequestSpecification own() {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  private static List<Feedback> all() {
    return QuarkusTransaction.requiringNew().call(() -> Feedback.listAll());
  }

  private static Feedback onlyOne() {
    List<Feedback> kept = all();
    assertEquals(1, kept.size());
    return kept.get(0);
  }

  private static Document page(Response answer) {
    return Jsoup.parse(answer.asString());
  }

  private static String text(Response answer) {
    return page(answer).text();
  }
}
