package io.keymend.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a page: its size, its margins, and that it needs no installed font. */
class SocialCardTest {
  private static final Rectangle INSIDE = new Rectangle(40, 40, 1120, 550);
  private static final int BELOW_THE_TOP_ROW = 170;
  private static final SocialCard CARD = new SocialCard(new Glyphs());

  @Test
  void hasTheSizeThatSitesAskFor() throws IOException {
    Drawn card = Drawn.from(CARD.draw(text("The IP address is not on the list")));
    assertEquals(1200, card.picture().getWidth());
    assertEquals(630, card.picture().getHeight());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Short",
        "The key has no right to read, and four more lines of words that nobody would ever put "
            + "above a page of help, however much there was to tell, which is why they end here "
            + "and not below the picture, or so one should hope",
        "DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsWWWWWWWW",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ gggggggggggggggggggggggggggg"
      })
  void keepsItsMarginsAndIsSmall(String title) throws IOException {
    String wide = "W".repeat(60);
    CardText text = new CardText(wide, wide + " ÄÅ", title, "Wb", wide);
    byte[] png = CARD.draw(text);
    Rectangle ink = Drawn.from(png).ink();
    assertTrue(INSIDE.contains(ink), ink.toString());
    assertTrue(png.length <= 60_000, png.length + " bytes");
  }

  @Test
  void aLongTitleHasMoreInkThanAShortOne() throws IOException {
    Rectangle brief = Drawn.from(CARD.draw(text("Short"))).darkBelow(BELOW_THE_TOP_ROW);
    Rectangle lengthy =
        Drawn.from(CARD.draw(text("The key was made on another site of the exchange than chosen")))
            .darkBelow(BELOW_THE_TOP_ROW);
    assertTrue(lengthy.width > 1.5 * brief.width, brief + " " + lengthy);
    assertTrue(lengthy.y < brief.y, "it needs more lines");
    assertEquals(brief.x, lengthy.x, 8);
  }

  @Test
  void everyWordOnItCounts() {
    CardText all = new CardText("Acme help", "Topic", "Title", "Ok", "OKX");
    byte[][] pictures = {
      CARD.draw(all),
      CARD.draw(new CardText("Acne help", "Topic", "Title", "Ok", "OKX")),
      CARD.draw(new CardText("Acme help", "Tropic", "Title", "Ok", "OKX")),
      CARD.draw(new CardText("Acme help", "Topic", "Tittle", "Ok", "OKX")),
      CARD.draw(new CardText("Acme help", "Topic", "Title", "Gk", "OKX")),
      CARD.draw(new CardText("Acme help", "Topic", "Title", "Ok", "OXO"))
    };
    assertEquals(pictures.length, Arrays.stream(pictures).map(Arrays::hashCode).distinct().count());
    assertArrayEquals(pictures[0], CARD.draw(all));
  }

  @Test
  void whatTheFontLacksIsLeftOut() {
    byte[] plain = CARD.draw(text("Key é expired"));
    assertArrayEquals(plain, CARD.draw(text("Key \uD83D\uDE00 e\u0301 \u0007日本 expired")));
    assertFalse(Arrays.equals(plain, CARD.draw(text("Key e expired"))));
    assertTrue(CARD.draw(text("\uD83D\uDE00")).length > 0, "a title of nothing is no fault");
    assertTrue(CARD.draw(text("\uD800 half a character")).length > 0);
  }

  @Test
  void severalAtOnceAreAllWell() {
    byte[] alone = CARD.draw(text("Drawn alone"));
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> assertArrayEquals(alone, CARD.draw(text("Drawn alone"))));
  }

  /** A JDK that is told of no font must draw the same, and never look for one. */
  @Test
  void needsNoInstalledFont(@TempDir Path folder) throws Exception {
    Path picture = folder.resolve("card.png");
    Path log = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.awt.fontconfig=/nowhere/fontconfig.properties",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                SocialCardTest.class.getName(),
                picture.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), () -> said(folder.resolve("out.txt")));
    assertArrayEquals(CARD.draw(text("Without fonts")), Files.readAllBytes(picture));
    String classes = said(log);
    assertTrue(classes.contains("sun.java2d.SunGraphics2D "), "the log names what was loaded");
    assertFalse(classes.contains("sun.font.FontManagerFactory "), "no font was looked for");
  }

  /** Draws one card into a file. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), CARD.draw(text("Without fonts")));
  }

  private static CardText text(String title) {
    return new CardText("Acme help", "Connecting exchanges", title, "", "");
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
