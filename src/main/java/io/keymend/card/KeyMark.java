package io.keymend.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The portal's mark with the shapes of {@code assets/keymend.svg}, on a field of 32 units. */
final class KeyMark {
  private static final double UNITS = 32;
  private static final BasicStroke STROKE =
      new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private KeyMark() {}

  /** Draws the mark: a white key on a green ground. */
  static void draw(Graphics2D canvas, double x, double y, double size) {
    canvas.setColor(CardPalette.GREEN);
    canvas.fill(new RoundRectangle2D.Double(x, y, size, size, size / 2, size / 2));
    key(canvas, x, y, size, Color.WHITE);
  }

  /** Draws the key alone. */
  static void key(Graphics2D canvas, double x, double y, double size, Color colour) {
    Area key = new Area(STROKE.createStrokedShape(new Ellipse2D.Double(16.6, 6.1, 9.8, 9.8)));
    key.add(new Area(STROKE.createStrokedShape(stem())));
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size / UNITS, size / UNITS);
    canvas.setColor(colour);
    canvas.fill(key.createTransformedArea(place));
  }

  private static Path2D stem() {
    Path2D path = new Path2D.Double();
    path.moveTo(18.6, 14.9);
    path.lineTo(11, 25);
    path.lineTo(5.5, 19.5);
    path.moveTo(15.2, 19.4);
    path.lineTo(18.4, 21.8);
    return path;
  }
}
