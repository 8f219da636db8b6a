package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.article.Library;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reader sees at the end of an article, before and after a press. */
@QuarkusTest
class ReactionSectionTest {
  private static final String ARTICLE = "key-invalid";

  @Inject Library library;

  @Test
  void everyArticleAsksTheSameAndNothingMore() {
    Set<String> asked =
        library.current().articles().stream()
            .map(
                article ->
                    Reader.of(article.slug())
                        .section()
                        .outerHtml()
                        .replace("value=\"" + article.slug() + "\"", ""))
            .collect(Collectors.toSet());
    assertEquals(1, asked.size());
    Element section = Reader.of(ARTICLE).section();
    assertEquals("Did this answer your question?", section.select("h2").text());
    assertEquals(List.of("article"), section.select("input").eachAttr("name"));
    assertTrue(section.select("textarea, fieldset, .reaction-said, [aria-pressed]").isEmpty());
    assertEquals(3, section.select("button").size());
  }

  @Test
  void facesAreDrawnAndLabelled() {
    Elements faces = Reader.of(ARTICLE).section().select("form > .faces > button.face");
    assertEquals(List.of("Yes", "Partly", "No"), faces.eachText());
    assertEquals(List.of("yes", "unsure", "no"), faces.eachAttr("value"));
    assertEquals(Set.of("reaction"), Set.copyOf(faces.eachAttr("name")));
    Elements drawings = faces.select("svg[aria-hidden=true][width=24][height=24]");
    assertEquals(3, drawings.size());
    assertEquals(Set.of("currentColor"), Set.copyOf(drawings.eachAttr("stroke")));
    assertEquals(3, new HashSet<>(drawings.select("path").eachAttr("d")).size());
  }

  @ParameterizedTest
  @EnumSource(Reaction.class)
  void afterAPressTheFaceIsMarkedAndMoreCanBeSaid(Reaction reaction) {
    Reader reader = Reader.of(ARTICLE).press(reaction.id());
    Element section = reader.section();
    assertEquals("Thank you. Your reaction is noted.", reader.told());
    assertEquals(List.of(reaction.id()), section.select("[aria-pressed=true]").eachAttr("value"));
    assertEquals(2, section.select("button.face[aria-pressed=false]").size());
    assertEquals(reaction.id(), section.select("button.button:containsOwn(Send)").val());
    assertEquals(
        "Anything to add? (optional, no keys or secrets)",
        section.select("label[for=reaction-comment]").text());
    assertEquals("1000", section.select("textarea#reaction-comment").attr("maxlength"));
    assertEquals(reaction == Reaction.YES ? 0 : 5, reader.reasons().size());
    assertEquals(List.of(), reader.ticked());
    assertEquals("", reader.comment());
  }

  @Test
  void everyReasonHasItsWords() {
    Reader reader = Reader.of(ARTICLE).press("no");
    assertEquals("What was wrong?", reader.section().select("fieldset > legend").text());
    assertEquals(
        List.of(
            "The steps differ on the exchange",
            "There is no such permission",
            "Still the same error",
            "This is not my problem",
            "Hard to follow"),
        reader.reasons());
    assertEquals(
        Arrays.stream(Reason.values()).map(Reason::id).toList(),
        reader.section().select("fieldset input[type=checkbox]").eachAttr("value"));
  }

  @ParameterizedTest
  @CsvSource({"key-invalid, no, 200", "key-invalid, maybe, 400", "nowhere, no, 400"})
  void everyAnswerKeepsTheRulesOfThePages(String article, String reaction, int status) {
    var answer = FeedbackTest.post(article, reaction, "Words").post("/feedback");
    assertEquals(status, answer.statusCode());
    var page = Reader.page(answer);
    assertTrue(page.select("style, [style], script:not([src]), [^hx-], [^on]").isEmpty());
    assertFalse(answer.asString().matches("(?s).*\\{[a-z][a-zA-Z0-9.-]*}.*"));
    assertFalse(answer.headers().hasHeaderWithName("Set-Cookie"));
    assertEquals(1, page.select("h1").size());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size());
    page.select("[aria-labelledby], label[for]")
        .forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby") + e.attr("for"))));
  }

  @Test
  void theFormIsSwappedByTheSectionThatTheFocusGoesInto() {
    Reader reader = Reader.of(ARTICLE);
    assertEquals("#reaction", reader.section().select("form").attr("data-swap"));
    Element section = reader.press("no").section();
    assertEquals("#reaction", section.select("form").attr("data-swap"));
    assertEquals(section.id(), section.select("form").attr("data-swap").substring(1));
    assertTrue(section.selectFirst("[tabindex=-1]").is("p.reaction-said[role=status]"));
    assertFalse(
        RestAssured.given().get("/articles/" + ARTICLE).asString().contains("hx-post=\"/feedback"));
  }
}
