package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

  @Inject EntityManager entities;

  @BeforeEach
  void forgetAll() {
    Kept.forgetAll();
  }

  @ParameterizedTest
  @EnumSource(Reaction.class)
  void everyReactionIsKept(Reaction reaction) {
    Instant before = Instant.now();
    Response answer = post(ARTICLE, reaction.id(), "Clear words.").post("/feedback");
    assertEquals(200, answer.statusCode());
    assertTrue(text(answer).contains("Thank you"));
    Feedback kept = Kept.onlyOne();
    assertEquals(ARTICLE, kept.article);
    assertEquals(reaction, kept.reaction);
    assertEquals("Clear words.", kept.comment);
    assertTrue(Duration.between(before, kept.received).abs().toMinutes() < 5);
  }

  @Test
  void aCommentIsOptional() {
    Response answer =
        Reader.ownPost()
            .formParam("article", ARTICLE)
            .formParam("reaction", "yes")
            .post("/feedback");
    assertEquals(200, answer.statusCode());
    assertEquals("", Kept.onlyOne().comment);
  }

  @Test
  void twoReactionsAreTwo() {
    post(ARTICLE, "yes", "").post("/feedback");
    post(ARTICLE, "no", "").post("/feedback");
    assertEquals(2, Kept.all().size());
  }

  @Test
  void aPastedKeyIsCutOutBeforeItIsKept() {
    String key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
    Response answer = post(ARTICLE, "no", "Mine is " + key).post("/feedback");
    assertEquals(200, answer.statusCode());
    assertEquals("Mine is [removed]", Kept.onlyOne().comment);
    assertFalse(answer.asString().contains(key));
  }

  @Test
  void aPastedPrivateKeyIsCutOutBeforeItIsKept() {
    String pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----";
    post(ARTICLE, "no", "Mine is " + pem).post("/feedback");
    assertEquals("Mine is [removed]", Kept.onlyOne().comment);
  }

  @Test
  void aLongCommentIsCut() {
    assertEquals(200, post(ARTICLE, "no", "with ".repeat(500)).post("/feedback").statusCode());
    assertEquals(1000, Kept.onlyOne().comment.length());
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
    assertEquals(List.of(), Kept.all());
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
    assertEquals("Mine is [removed]", page(answer).select("textarea").val());
  }

  @ParameterizedTest
  @CsvSource({"key-invalid, yes, 200", "key-invalid, maybe, 400", "nowhere, yes, 400"})
  void thePagesScriptGetsOnlyTheSection(String article, String reaction, int status) {
    Response part =
        post(article, reaction, "Words").header("Keymend-Part", "true").post("/feedback");
    assertEquals(status, part.statusCode());
    assertFalse(part.asString().contains("<html"));
    assertEquals(1, page(part).select("section#reaction").size());
    assertEquals("Words", page(part).select("textarea").val());
    assertEquals(1, page(part).select("#reaction .reaction-said[role=status][tabindex=-1]").size());
  }

  @Test
  void thereIsNoPlaceForAnythingElse() {
    assertEquals(
        Set.of(
            "feedback.id",
            "feedback.article",
            "feedback.reaction",
            "feedback.comment",
            "feedback.received",
            "feedback.ticket",
            "feedback_reason.feedback_id",
            "feedback_reason.reason"),
        Set.copyOf(
            entities
                .createNativeQuery(
                    "select lower(table_name || '.' || column_name)"
                        + " from information_schema.columns"
                        + " where lower(table_name) like 'feedback%'")
                .getResultList()));
  }

  static RequestSpecification post(String article, String reaction, String comment) {
    return Reader.ownPost()
        .formParam("article", article)
        .formParam("reaction", reaction)
        .formParam("comment", comment);
  }

  private static Document page(Response answer) {
    return Reader.page(answer);
  }

  private static String text(Response answer) {
    return page(answer).text();
  }
}
