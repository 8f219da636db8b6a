package io.keymend.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two pictures of a page, compared by the average colours of small blocks.
 *
 * @param different the left upper corners of the blocks that differ
 */
record Comparison(BufferedImage expected, BufferedImage actual, List<Point> different) {
  private static final int HEIGHT_TOLERANCE = 4;

  /** One block in so many may differ, yet never as many as a button covers. */
  private static final int ONE_IN = 1000;

  private static final int MOST = 30;
  private static final Color MARK = new Color(255, 0, 0, 160);

  static Comparison of(BufferedImage expected, BufferedImage actual) {
    Blocks before = new Blocks(expected);
    Blocks now = new Blocks(actual);
    int height = Math.min(expected.getHeight(), actual.getHeight());
    int width = Math.min(expected.getWidth(), actual.getWidth());
    List<Point> different =
        corners(height)
            .boxed()
            .flatMap(y -> corners(width).mapToObj(x -> new Point(x, y)))
            .filter(corner -> !before.alike(now, corner.x, corner.y))
            .toList();
    return new Comparison(expected, actual, different);
  }

  private static IntStream corners(int length) {
    return IntStream.iterate(0, at -> at < length, at -> at + Blocks.SIDE);
  }

  /** Whether somebody would call them the same picture. */
  boolean same() {
    return sameSize() && different.size() <= allowed();
  }

  /** The sizes and how much differs. */
  String words() {
    return "%dx%d, was %dx%d; %d blocks of %d pixels differ, %d may"
        .formatted(
            actual.getWidth(),
            actual.getHeight(),
            expected.getWidth(),
            expected.getHeight(),
            different.size(),
            Blocks.SIDE,
            allowed());
  }

  /** The actual picture with the blocks that differ in red. */
  BufferedImage marked() {
    BufferedImage picture =
        new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.drawImage(actual, 0, 0, null);
    pen.setColor(MARK);
    different.forEach(corner -> pen.fillRect(corner.x, corner.y, Blocks.SIDE, Blocks.SIDE));
    pen.dispose();
    return picture;
  }

  private boolean sameSize() {
    return expected.getWidth() == actual.getWidth()
        && Math.abs(expected.getHeight() - actual.getHeight()) <= HEIGHT_TOLERANCE;
  }

  private int allowed() {
    int blocks = actual.getWidth() * actual.getHeight() / (Blocks.SIDE * Blocks.SIDE);
    return Math.min(MOST, blocks / ONE_IN);
  }
}
