package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader changes the own reaction as often as wished, and never another reader's. */
@QuarkusTest
class ChangedReactionTest {
  private static final String ARTICLE = "key-invalid";
  private static final String NOTED = "Thank you. Your reaction is noted.";
  private static final String EXPLAINED = "Thank you. That helps the writers.";

  @BeforeEach
  void forgetAll() {
    Kept.forgetAll();
  }

  @ParameterizedTest
  @CsvSource({"yes, unsure", "yes, no", "unsure, yes", "unsure, no", "no, yes", "no, unsure"})
  void anotherFaceChangesTheSameRow(String first, String second) {
    Reader reader = Reader.of(ARTICLE).press(first);
    Feedback before = Kept.onlyOne();
    assertEquals(NOTED, reader.told());
    reader.press(second);
    Feedback after = Kept.onlyOne();
    assertEquals(before.id, after.id);
    assertEquals(before.ticket, after.ticket);
    assertEquals(before.received, after.received);
    assertEquals(second, after.reaction.id());
    assertEquals(second, reader.chosen());
    assertEquals(NOTED, reader.told());
  }

  @Test
  void reasonsAndWordsComeIntoTheSameRow() {
    Reader reader = Reader.of(ARTICLE).press("no");
    reader.tick("steps-differ").tick("hard-to-follow").write("Other menu.").send();
    Feedback kept = Kept.onlyOne();
    assertEquals(Reaction.NO, kept.reaction);
    assertEquals(Set.of(Reason.STEPS_DIFFER, Reason.HARD_TO_FOLLOW), kept.reasons);
    assertEquals("Other menu.", kept.comment);
    assertEquals(EXPLAINED, reader.told());
    assertEquals(List.of("steps-differ", "hard-to-follow"), reader.ticked());
    assertEquals("Other menu.", reader.comment());
    assertEquals("no", reader.chosen());
  }

  @Test
  void aReasonCanBeTakenBack() {
    Reader reader = Reader.of(ARTICLE).press("no").tick("steps-differ").tick("not-my-problem");
    reader.send().untick("steps-differ").send();
    assertEquals(Set.of(Reason.NOT_MY_PROBLEM), Kept.onlyOne().reasons);
    reader.untick("not-my-problem").send();
    assertEquals(Set.of(), Kept.onlyOne().reasons);
    assertEquals(NOTED, reader.told());
  }

  @Test
  void reasonsLeaveWithTheFaceThatTheyExplained() {
    Reader reader = Reader.of(ARTICLE).press("no").tick("steps-differ").write("Words.").send();
    reader.press("unsure");
    assertEquals(Set.of(Reason.STEPS_DIFFER), Kept.onlyOne().reasons);
    reader.press("yes");
    assertEquals(Set.of(), Kept.onlyOne().reasons);
    assertEquals("Words.", Kept.onlyOne().comment);
    reader.press("no");
    assertEquals(List.of(), reader.ticked());
    assertEquals("Words.", reader.comment());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChangedReactionKeepsTheComment(boolean withEmptyBox) {
    String ticket = Reader.of(ARTICLE).press("no").write("Words.").send().ticket();
    var post =
        Reader.ownPost()
            .formParam("article", ARTICLE)
            .formParam("reaction", "yes")
            .formParam("ticket", ticket);
    (withEmptyBox ? post.formParam("comment", "") : post).post("/feedback");
    assertEquals(Reaction.YES, Kept.onlyOne().reaction);
    assertEquals("Words.", Kept.onlyOne().comment);
  }

  @Test
  void aCommentCanBeChangedAndTakenBack() {
    Reader reader = Reader.of(ARTICLE).press("yes").write("First.").send();
    reader.write("Second, with " + "a1".repeat(20)).send();
    assertEquals("Second, with [removed]", Kept.onlyOne().comment);
    reader.write("").send();
    assertEquals("", Kept.onlyOne().comment);
  }

  @Test
  void wordsThatWereNotSentYetComeWithAnotherFace() {
    Reader.of(ARTICLE).press("no").tick("not-my-problem").write("Half").press("unsure");
    assertEquals("Half", Kept.onlyOne().comment);
    assertEquals(Set.of(Reason.NOT_MY_PROBLEM), Kept.onlyOne().reasons);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsure", "no"})
  void enterInABoxSendsAndChangesNoFace(String face) {
    Reader.of(ARTICLE).press(face).tick("hard-to-follow").pressEnter();
    assertEquals(face, Kept.onlyOne().reaction.id());
    assertEquals(Set.of(Reason.HARD_TO_FOLLOW), Kept.onlyOne().reasons);
  }
}
