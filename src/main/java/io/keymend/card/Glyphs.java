package io.keymend.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines, from a font file in the package.
 *
 * <p>The JDK's own fonts need a library and font files that a bare server does not have.
 */
@ApplicationScoped
class Glyphs {
  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int NONE = 0;

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final KerningSubtable kerning;
  private final double unitsPerEm;

  Glyphs() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + FONT);
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      characters = font.getUnicodeCmapLookup();
      KerningTable table = font.getKerning();
      kerning = table == null ? null : table.getHorizontalKerningSubtable();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the font can show of a text; the rest is left out. */
  String drawable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> Character.isWhitespace(point) || characters.getGlyphId(point) != NONE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How wide a drawable text is in this size. */
  double width(String text, double size) {
    return walk(text, (glyph, x) -> {}) * size / unitsPerEm;
  }

  /** A drawable text's outline, with its baseline's start at a point. */
  Path2D outline(String text, double size, double x, double y) {
    Path2D path = new Path2D.Double();
    walk(
        text,
        (glyph, at) -> {
          GlyphData shape = font.getGlyph().getGlyph(glyph);
          if (shape != null) {
            AffineTransform along = AffineTransform.getTranslateInstance(at, 0);
            path.append(shape.getPath().getPathIterator(along), false);
          }
        });
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    // A font's y axis points up.
    place.scale(size / unitsPerEm, -size / unitsPerEm);
    path.transform(place);
    return path;
  }

  /** Visits every glyph where it stands; returns where the text ends, in the font's units. */
  private double walk(String text, Visitor visitor) {
    double x = 0;
    int before = NONE;
    try {
      for (int point : text.codePoints().toArray()) {
        int glyph = characters.getGlyphId(point);
        if (before != NONE && kerning != null) {
          x += kerning.getKerning(before, glyph);
        }
        visitor.visit(glyph, x);
        x += font.getAdvanceWidth(glyph);
        before = glyph;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return x;
  }

  private interface Visitor {
    void visit(int glyph, double x) throws IOException;
  }
}
