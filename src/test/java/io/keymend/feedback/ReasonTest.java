package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reasons are kept when they are known and fit the face. */
@QuarkusTest
class ReasonTest {
  private static final String ARTICLE = "key-invalid";

  @BeforeEach
  void forgetAll() {
    Kept.forgetAll();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsKept(Reason reason) {
    FeedbackTest.post(ARTICLE, "no", "").formParam("reason", reason.id()).post("/feedback");
    assertEquals(Set.of(reason), Kept.onlyOne().reasons);
  }

  @Test
  void severalReasonsAreKeptAndUnknownOnesAreNot() {
    Response answer =
        FeedbackTest.post(ARTICLE, "unsure", "")
            .formParam("reason", "steps-differ", "nonsense", "", "HARD_TO_FOLLOW", "steps-differ")
            .formParam("reason", "still-same-error")
            .post("/feedback");
    assertEquals(200, answer.statusCode());
    assertEquals(Set.of(Reason.STEPS_DIFFER, Reason.STILL_SAME_ERROR), Kept.onlyOne().reasons);
    assertFalse(answer.asString().contains("nonsense"));
  }

  @Test
  void whoFoundTheAnswerHasNoReasons() {
    FeedbackTest.post(ARTICLE, "yes", "").formParam("reason", "steps-differ").post("/feedback");
    assertEquals(Set.of(), Kept.onlyOne().reasons);
  }

  @Test
  void reasonsStayWhenTheFaceIsMissing() {
    Document page =
        Reader.page(
            FeedbackTest.post(ARTICLE, "", "Words")
                .formParam("reason", "not-my-problem")
                .post("/feedback"));
    assertEquals(
        List.of("not-my-problem"), page.select("input[name=reason][checked]").eachAttr("value"));
    assertTrue(page.select("#reaction").text().contains("choose one of the three faces"));
    assertEquals(
        List.of("yes", "unsure", "no"),
        page.select("form[action=/feedback] button").eachAttr("value"));
  }
}
