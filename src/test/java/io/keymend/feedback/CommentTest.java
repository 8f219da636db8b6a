package io.keymend.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.credential.Redacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a comment before anybody keeps it. */
class CommentTest {
  private static final String INSIDE = "MC4CAQAwBQYDK2Vw";

  @Test
  void wordsStay() {
    String words =
        "It's not clear where \"restricted access\" is.\nPlease add a picture, code -2015!";
    assertEquals(words, Comment.clean(words));
  }

  @Test
  void nothingStaysNothing() {
    assertEquals("", Comment.clean(null));
    assertEquals("", Comment.clean(" \r\n\t "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
        "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
        "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
        "organizations/8d2e/apiKeys/77aa",
        "QWERTYUIOPASDFGHJKLZ",
        "Xy3kLmN9pQr5StUv7w"
      })
  void whatLooksLikeAKeyIsCutOut(String key) {
    assertEquals("my key [removed] fails", Comment.clean("my key " + key + " fails"));
    assertEquals("[removed]", Comment.clean(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----\n" + INSIDE + "\n-----END PRIVATE KEY-----",
        "-----BEGIN EC PRIVATE KEY----- " + INSIDE + " -----END EC PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----" + INSIDE + "-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\r\n" + INSIDE + "\r\n" + INSIDE
      })
  void aPrivateKeyIsCutOutAlsoWithShortLines(String pem) {
    assertEquals("before [removed]", Comment.clean("before " + pem));
    assertFalse(Comment.clean(pem + " after " + pem).contains(INSIDE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abandon ability able about above absent absorb abstract absurd abuse access accident",
        "secret: hunter2-Hunter",
        "jane.doe@example.org / Pa55word",
        "password=correct!horse"
      })
  void secretsThatAreNoLongRunGoAsWell(String secret) {
    String kept = Comment.clean("It says no. " + secret + " is what I use.");
    assertTrue(kept.contains(Redacted.MARK) && kept.startsWith("It says"), kept);
    for (String word : secret.split("[ :=/]+")) {
      assertTrue(word.matches("secret|password|.*@example.org") || !kept.contains(word), kept);
    }
    assertEquals(kept, Comment.clean(kept));
  }

  @Test
  void wordsBehindAPrivateKeyStay() {
    String pem = "-----BEGIN PRIVATE KEY-----\n" + INSIDE + "\n-----END PRIVATE KEY-----";
    assertEquals("a [removed] b", Comment.clean("a " + pem + " b"));
  }

  @Test
  void controlCharactersBecomeSpaces() {
    assertEquals("a b c\nd", Comment.clean("a\u0000b\u001bc\nd\u0007"));
  }

  @Test
  void aCommentThatIsShownAndPostedAgainStaysTheSame() {
    String kept = Comment.clean("First.\r\nSecond " + "a1".repeat(20) + "\r\n\r\nThird.");
    assertEquals("First.\nSecond [removed]\n\nThird.", kept);
    assertEquals(kept, Comment.clean(kept.replace("\n", "\r\n")));
  }

  @Test
  void aLongCommentIsCutAndNotMore() {
    String words = "with ".repeat(400);
    assertEquals(words.substring(0, Feedback.LONGEST_COMMENT), Comment.clean(words));
    assertEquals(999, Comment.clean("with ".repeat(200)).length());
  }

  @Test
  void aLongCommentIsNotCutThroughACharacter() {
    for (String start : new String[] {"x", "xx", "xxx"}) {
      String clean = Comment.clean(start + " \uD83D\uDE00".repeat(400));
      assertFalse(Character.isHighSurrogate(clean.charAt(clean.length() - 1)), start);
    }
  }
}
