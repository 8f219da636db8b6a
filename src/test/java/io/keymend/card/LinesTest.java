package io.keymend.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is broken where a reader would break it; every character is one unit wide here. */
class LinesTest {
  private final Lines lines = new Lines(text -> text.codePointCount(0, text.length()));

  @Test
  void whatFitsStaysInOneLine() {
    assertEquals(List.of("one two"), lines.of("one two", 7, 4));
    assertEquals(List.of("one two"), lines.of("  one\n two ", 7, 4));
  }

  @Test
  void nothingIsNoLine() {
    assertEquals(List.of(), lines.of("  ", 7, 4));
  }

  @Test
  void linesAreAboutEquallyLong() {
    assertEquals(List.of("one two", "six ten"), lines.of("one two six ten", 11, 4));
  }

  @Test
  void aWordThatIsTooWideIsBroken() {
    assertEquals(List.of("a", "bbbbbb", "bbbb c"), lines.of("a bbbbbbbbbb c", 6, 4));
  }

  @Test
  void whatIsTooLongEndsInAnEllipsis() {
    assertEquals(List.of("one two", "three…"), lines.of("one two three four", 8, 2));
    assertEquals(List.of("aaaa…"), lines.of("aaaaaaaaaa", 5, 1));
  }

  @Test
  void aCharacterOfTwoPartsStaysWhole() {
    String smile = "\uD83D\uDE00";
    assertEquals(List.of(smile.repeat(2) + "…"), lines.of(smile.repeat(9), 3, 1));
  }

  @Test
  void evenAWidthOfNothingEnds() {
    assertTrue(lines.of("one two", -5, 3).size() == 3);
  }
}
