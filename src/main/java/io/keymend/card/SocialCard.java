package io.keymend.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the picture that other sites show with a link to a page. */
@ApplicationScoped
class SocialCard {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final double MARGIN = 80;
  private static final double BADGE = 80;
  private static final double GAP = 24;
  private static final double LONGEST_NAME = 400;
  private static final double SMALL = 38;
  private static final double LINE = 1.16;
  private static final double WEIGHT = 0.036;

  /** The height of a capital, as a part of the size. */
  private static final double CAPITAL = 0.716;

  static {
    // A server may have a display set, but no library to open it.
    System.setProperty("java.awt.headless", "true");
  }

  private final Glyphs glyphs;

  SocialCard(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** The picture as PNG. */
  byte[] draw(CardText words) {
    CardText text = words.with(glyphs::drawable);
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(CardPalette.GROUND);
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    KeyMark.key(canvas, 690, 150, 480, CardPalette.SHADE);
    KeyMark.draw(canvas, MARGIN, MARGIN, BADGE);
    double left = MARGIN + BADGE + GAP;
    small(canvas, text.brand(), left, exchange(canvas, text) - GAP - left, CardPalette.INK);
    title(canvas, text);
    canvas.dispose();
    return png(CardPalette.reduced(picture));
  }

  /** The exchange's letters on a badge at the right, its name before it; where that begins. */
  private double exchange(Graphics2D canvas, CardText text) {
    double right = WIDTH - MARGIN;
    if (text.exchange().isEmpty()) {
      return right;
    }
    double badge = right - BADGE;
    canvas.setColor(CardPalette.TINT);
    canvas.fill(new RoundRectangle2D.Double(badge, MARGIN, BADGE, BADGE, BADGE / 2, BADGE / 2));
    double letters = badge + (BADGE - glyphs.width(text.mark(), SMALL)) / 2;
    small(canvas, text.mark(), letters, BADGE, CardPalette.GREEN);
    String name = oneLine(text.exchange(), LONGEST_NAME);
    double left = badge - GAP - glyphs.width(name, SMALL);
    small(canvas, name, left, LONGEST_NAME, CardPalette.INK);
    return left;
  }

  /** The title at the bottom, and the topic above it. */
  private void title(Graphics2D canvas, CardText text) {
    CardTitle title = CardTitle.fit(text.title(), WIDTH - 2 * MARGIN, glyphs);
    double step = title.size() * LINE;
    double baseline = HEIGHT - MARGIN - step * (title.lines().size() - 1);
    double topic = baseline - title.size() * CAPITAL - 2 * GAP;
    String words = oneLine(text.topic(), WIDTH - 2 * MARGIN);
    bold(canvas, CardPalette.GREEN, glyphs.outline(words, SMALL, MARGIN, topic), SMALL);
    for (String line : title.lines()) {
      Shape outline = glyphs.outline(line, title.size(), MARGIN, baseline);
      bold(canvas, CardPalette.INK, outline, title.size());
      baseline += step;
    }
  }

  /** Small words in the top row, their capitals in the middle of the badges. */
  private void small(Graphics2D canvas, String words, double x, double width, Color colour) {
    double baseline = MARGIN + (BADGE + SMALL * CAPITAL) / 2;
    bold(canvas, colour, glyphs.outline(oneLine(words, width), SMALL, x, baseline), SMALL);
  }

  private String oneLine(String words, double width) {
    return String.join("", new Lines(text -> glyphs.width(text, SMALL)).of(words, width, 1));
  }

  /** The font has one weight; a thin stroke makes it heavier. */
  private static void bold(Graphics2D canvas, Color colour, Shape outline, double size) {
    canvas.setColor(colour);
    canvas.fill(outline);
    canvas.setStroke(
        new BasicStroke((float) (size * WEIGHT), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 2));
    canvas.draw(outline);
  }

  private static byte[] png(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam smallest = writer.getDefaultWriteParam();
    // Of a PNG, which loses nothing, the lower quality is the smaller file.
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0.2f);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // ImageIO's own stream would write a file.
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), smallest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
