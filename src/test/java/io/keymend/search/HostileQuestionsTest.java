package io.keymend.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No question is refused by the index, and none makes it look at more than a few words. */
class HostileQuestionsTest {
  private static final WordIndex INDEX = RealIndex.read();

  static List<String> all() {
    return HostileQuestions.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isAnswered(String question) {
    assertTrue(INDEX.find(question, 20).hits().size() <= 20);
    assertTrue(INDEX.words(question).size() <= 8);
  }

  @Test
  void whatStandsBehindTheCutIsNotLookedAt() {
    String start = "passphrase " + "? ".repeat(Question.LONGEST);
    assertEquals(slugs("passphrase"), slugs(start + "nonce"));
  }

  private static List<String> slugs(String question) {
    return INDEX.find(question, 5).hits().stream().map(hit -> hit.article().slug()).toList();
  }
}
