package io.keymend.card;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A decoded picture, and where there is ink on it. */
public record Drawn(BufferedImage picture) {
  private static final int DARK = 0x60;

  /** Reads a picture. */
  public static Drawn from(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertNotNull(picture, "it decodes");
    return new Drawn(picture);
  }

  /** The smallest box around everything that is not as the corner is; null when nothing is. */
  public Rectangle ink() {
    return box(0, false);
  }

  /** The smallest box around everything dark below a line. */
  public Rectangle darkBelow(int y) {
    return box(y, true);
  }

  private Rectangle box(int top, boolean dark) {
    int ground = picture.getRGB(0, 0);
    Rectangle box = null;
    for (int y = top; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y);
        if (dark ? (colour >> 16 & 0xff) < DARK : colour != ground) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          box = box == null ? pixel : box.union(pixel);
        }
      }
    }
    return box;
  }
}
