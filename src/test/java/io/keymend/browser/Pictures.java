package io.keymend.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as PNG and back. */
final class Pictures {
  private static final int STEP = 0x030303;

  private Pictures() {}

  static BufferedImage of(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In steps of four, which no comparison notices, and packed as hard as PNG can be. */
  static byte[] small(byte[] png) {
    BufferedImage exact = of(png);
    int width = exact.getWidth();
    BufferedImage rounded = new BufferedImage(width, exact.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < exact.getHeight(); y++) {
      int[] row = exact.getRGB(0, y, width, 1, null, 0, width);
      Arrays.setAll(row, x -> row[x] | STEP);
      rounded.setRGB(0, y, width, 1, row, 0, width);
    }
    return packed(rounded);
  }

  private static byte[] packed(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam slowest = writer.getDefaultWriteParam();
    slowest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    slowest.setCompressionQuality(0);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(png)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), slowest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return png.toByteArray();
  }

  static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
