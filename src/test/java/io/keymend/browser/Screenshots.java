package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * What pages look like, against the pictures in {@code src/test/resources/screenshots}.
 *
 * <p>{@code -Dscreenshots.write=true} writes the pictures anew, to be looked at before they are
 * kept. To be made before the page is opened.
 */
final class Screenshots {
  private static final Path COMMITTED = Path.of("src", "test", "resources", "screenshots");
  private static final Path DIFFERENT = Path.of("target", "screenshots");

  static final ScreenshotOptions WHOLE_PAGE = new ScreenshotOptions().setFullPage(true);

  private static final int HEIGHT = 800;

  private final Page page;

  Screenshots(Page page) {
    this.page = page;
    StillStyle.applyTo(page);
  }

  /** Fails unless the page that is open looks, at each width, like the picture of that name. */
  void assertLooksLike(String name, int... widths) {
    assertAll(IntStream.of(widths).mapToObj(width -> () -> compare(name + "-" + width, width)));
  }

  private void compare(String file, int width) {
    page.setViewportSize(width, HEIGHT);
    StillStyle.settle(page);
    byte[] actual = page.screenshot(WHOLE_PAGE);
    Path committed = COMMITTED.resolve(file + ".png");
    if (Boolean.getBoolean("screenshots.write")) {
      write(committed, Pictures.small(actual));
    }
    assertTrue(Files.exists(committed), () -> "missing, write it: " + committed);
    Comparison comparison = Comparison.of(read(committed), Pictures.of(actual));
    if (!comparison.same()) {
      fail(kept(file, actual, comparison));
    }
  }

  private static String kept(String file, byte[] actual, Comparison comparison) {
    Path picture = DIFFERENT.resolve(file + ".png");
    Path difference = DIFFERENT.resolve(file + "-difference.png");
    write(picture, actual);
    write(difference, Pictures.png(comparison.marked()));
    return "%s looks different (%s): see %s and %s"
        .formatted(file, comparison.words(), picture, difference);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage read(Path file) {
    try {
      return Pictures.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
