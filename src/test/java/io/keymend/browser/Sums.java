package io.keymend.browser;

import java.awt.image.BufferedImage;

/** Sums of one colour over any rectangle of a picture, each at the cost of four look-ups. */
final class Sums {
  private final long[][] upTo;

  /**
   * Adds up a picture once.
   *
   * @param shift where the colour stands in a pixel's bits
   */
  Sums(BufferedImage picture, int shift) {
    int width = picture.getWidth();
    upTo = new long[picture.getHeight() + 1][width + 1];
    int[] row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      long sum = 0;
      for (int x = 0; x < width; x++) {
        sum += row[x] >> shift & 0xff;
        upTo[y + 1][x + 1] = upTo[y][x + 1] + sum;
      }
    }
  }

  /** The average over a square, moved into the picture where it would reach beyond. */
  double average(int x, int y, int side) {
    int left = Math.max(0, Math.min(x, upTo[0].length - 1 - side));
    int top = Math.max(0, Math.min(y, upTo.length - 1 - side));
    long sum =
        upTo[top + side][left + side]
            - upTo[top][left + side]
            - upTo[top + side][left]
            + upTo[top][left];
    return (double) sum / (side * side);
  }
}
