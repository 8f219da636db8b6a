package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the comparison of screenshots lets pass and what it does not. */
class ComparisonTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 1300;
  private static final Color CARD = new Color(0xf3f6f8);
  private static final Rectangle BUTTON = new Rectangle(205, 603, 120, 44);
  private static final BufferedImage PAGE = page(0, HEIGHT, CARD, pen -> {});

  @Test
  void theSamePictureIsTheSame() {
    Comparison comparison = Comparison.of(PAGE, page(0, HEIGHT, CARD, pen -> {}));
    assertTrue(comparison.same());
    assertEquals(0, comparison.different().size());
  }

  @Test
  void aPixelBesideIsTheSame() {
    assertTrue(Comparison.of(PAGE, page(1, HEIGHT, CARD, pen -> {})).same());
  }

  @Test
  void threePixelsBesideAreNot() {
    assertFalse(Comparison.of(PAGE, page(3, HEIGHT, CARD, pen -> {})).same());
  }

  @Test
  void otherSmoothingOfLettersIsTheSame() {
    BufferedImage smoother = page(0, HEIGHT, CARD, pen -> grain(pen, new Color(0x6a6a6a)));
    BufferedImage sharper = page(0, HEIGHT, CARD, pen -> grain(pen, new Color(0x606060)));
    assertTrue(Comparison.of(smoother, sharper).same());
  }

  @Test
  void aMissingButtonIsSeen() {
    Comparison comparison = Comparison.of(PAGE, page(0, HEIGHT, CARD, ComparisonTest::cover));
    assertFalse(comparison.same());
    assertTrue(comparison.different().stream().allMatch(BUTTON_AND_EDGES::contains));
    int middle = comparison.marked().getRGB(BUTTON.x + 60, BUTTON.y + 22);
    assertTrue((middle >> 16 & 0xff) > (middle & 0xff), "marked in red");
  }

  @Test
  void anotherColourOfACardIsSeen() {
    assertFalse(Comparison.of(PAGE, page(0, HEIGHT, new Color(0xe9f6ee), pen -> {})).same());
  }

  @Test
  void anotherHeightIsSeenUnlessItIsAFewPixels() {
    assertTrue(Comparison.of(PAGE, page(0, HEIGHT + 3, CARD, pen -> {})).same());
    Comparison longer = Comparison.of(PAGE, page(0, HEIGHT + 30, CARD, pen -> {}));
    assertFalse(longer.same());
    assertTrue(longer.words().startsWith("800x1330, was 800x1300"), longer.words());
  }

  private static final Rectangle BUTTON_AND_EDGES =
      new Rectangle(BUTTON.x - 8, BUTTON.y - 8, BUTTON.width + 16, BUTTON.height + 16);

  private static BufferedImage page(
      int shift, int height, Color card, Consumer<Graphics2D> change) {
    BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, height);
    pen.translate(shift, shift);
    pen.setColor(card);
    pen.fillRect(100, 1100, 300, 150);
    pen.setColor(Color.BLACK);
    for (int line = 0; line < 20; line++) {
      pen.fillRect(100, 100 + 24 * line, 600, 2);
    }
    pen.setColor(new Color(0x0b6e5f));
    pen.fill(BUTTON);
    change.accept(pen);
    pen.dispose();
    return picture;
  }

  private static void cover(Graphics2D pen) {
    pen.setColor(Color.WHITE);
    pen.fill(BUTTON);
  }

  private static void grain(Graphics2D pen, Color edge) {
    pen.setColor(edge);
    for (int column = 100; column < 700; column += 3) {
      pen.fillRect(column, 700, 1, 300);
    }
  }
}
