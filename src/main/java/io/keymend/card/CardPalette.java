package io.keymend.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/** The colours of a card, and all that lies between two that touch: half the bytes. */
final class CardPalette {
  static final Color GROUND = new Color(0xf4f9f7);
  static final Color SHADE = new Color(0xe3f1ec);
  static final Color TINT = new Color(0xcbe6de);
  static final Color GREEN = new Color(0x0b6e5f);
  static final Color INK = new Color(0x10241f);

  private static final int STEPS = 14;
  private static final Color[][] TOUCHING = {
    {GROUND, INK}, {GROUND, GREEN}, {GROUND, SHADE}, {GROUND, TINT},
    {SHADE, INK}, {SHADE, GREEN}, {TINT, GREEN}, {GREEN, Color.WHITE}
  };
  private static final int[] COLOURS = colours();
  private static final IndexColorModel MODEL =
      new IndexColorModel(8, COLOURS.length, COLOURS, 0, false, -1, DataBuffer.TYPE_BYTE);

  private CardPalette() {}

  /** The same picture with one byte for each pixel. */
  static BufferedImage reduced(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> known = new HashMap<>();
    int colour = pixels[0];
    int index = closest(colour);
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != colour) {
        colour = pixels[i];
        index = known.computeIfAbsent(colour, CardPalette::closest);
      }
      pixels[i] = index;
    }
    BufferedImage reduced =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, MODEL);
    reduced.getRaster().setPixels(0, 0, width, height, pixels);
    return reduced;
  }

  private static int closest(int colour) {
    int best = 0;
    for (int i = 1; i < COLOURS.length; i++) {
      if (distance(colour, COLOURS[i]) < distance(colour, COLOURS[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (a >> shift & 0xff) - (b >> shift & 0xff);
      sum += difference * difference;
    }
    return sum;
  }

  private static int[] colours() {
    int[] colours = new int[TOUCHING.length * (STEPS + 1)];
    int next = 0;
    for (Color[] pair : TOUCHING) {
      for (int step = 0; step <= STEPS; step++) {
        colours[next++] = between(pair[0], pair[1], (double) step / STEPS);
      }
    }
    return colours;
  }

  private static int between(Color from, Color to, double part) {
    return new Color(
            (int) Math.round(from.getRed() + part * (to.getRed() - from.getRed())),
            (int) Math.round(from.getGreen() + part * (to.getGreen() - from.getGreen())),
            (int) Math.round(from.getBlue() + part * (to.getBlue() - from.getBlue())))
        .getRGB();
  }
}
