package io.keymend.browser;

import java.awt.image.BufferedImage;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The average colours of a picture's blocks.
 *
 * <p>Averages level out how the edges of letters are smoothed, and a block may be found a pixel
 * beside its place: browsers of different versions differ in both. In colour they do not.
 */
final class Blocks {
  static final int SIDE = 8;
  private static final int SHIFT = 1;
  private static final double COLOUR_TOLERANCE = 8;
  private static final int[] COLOURS = {16, 8, 0};

  private final List<Sums> sums;

  Blocks(BufferedImage picture) {
    sums = IntStream.of(COLOURS).mapToObj(colour -> new Sums(picture, colour)).toList();
  }

  /** Whether the other picture's block is found here, at its place or beside it. */
  boolean alike(Blocks other, int x, int y) {
    return IntStream.range(0, COLOURS.length)
        .allMatch(
            colour -> alike(sums.get(colour), other.sums.get(colour).average(x, y, SIDE), x, y));
  }

  private static boolean alike(Sums colour, double average, int x, int y) {
    // Nearly every block is at its place, and looking around costs nine times as much.
    if (Math.abs(colour.average(x, y, SIDE) - average) <= COLOUR_TOLERANCE) {
      return true;
    }
    DoubleSummaryStatistics around = around(colour, x, y);
    return average >= around.getMin() - COLOUR_TOLERANCE
        && average <= around.getMax() + COLOUR_TOLERANCE;
  }

  private static DoubleSummaryStatistics around(Sums colour, int x, int y) {
    DoubleSummaryStatistics averages = new DoubleSummaryStatistics();
    for (int dx = -SHIFT; dx <= SHIFT; dx++) {
      for (int dy = -SHIFT; dy <= SHIFT; dy++) {
        averages.accept(colour.average(x + dx, y + dy, SIDE));
      }
    }
    return averages;
  }
}
