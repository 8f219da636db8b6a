package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The icons that browsers and phones ask for by name are there, whole, and kept for a day. */
@QuarkusTest
class IconsTest {
  private static final int GREEN = 0xff0b6e5f;
  private static final int WHITE = 0xffffffff;

  @Inject Assets assets;

  @ParameterizedTest
  @CsvSource({"/favicon.ico, image/x-icon", "/apple-touch-icon.png, image/png"})
  void areKeptForADay(String address, String type) {
    Response answer = icon(address);
    assertEquals(type, answer.contentType());
    assertEquals("public, max-age=86400", answer.header("Cache-Control"));
    Response known = Portal.plain().header("If-None-Match", answer.header("ETag")).get(address);
    assertEquals(304, known.statusCode());
    assertEquals("public, max-age=86400", known.header("Cache-Control"));
  }

  @Test
  void theTouchIconFillsItsSquareToTheCorners() throws IOException {
    BufferedImage picture = decoded(icon("/apple-touch-icon.png").asByteArray());
    assertEquals(180, picture.getWidth());
    assertEquals(180, picture.getHeight());
    for (int x : new int[] {0, 179}) {
      assertEquals(GREEN, picture.getRGB(x, 0));
      assertEquals(GREEN, picture.getRGB(x, 179));
    }
    assertTrue(Arrays.stream(pixels(picture)).anyMatch(pixel -> pixel == WHITE), "there is a key");
  }

  @Test
  void theFaviconHoldsThreeSizes() throws IOException {
    byte[] file = icon("/favicon.ico").asByteArray();
    ByteBuffer icon = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    assertArrayEquals(
        new short[] {0, 1, 3}, new short[] {icon.getShort(), icon.getShort(), icon.getShort()});
    for (int size : new int[] {16, 32, 48}) {
      assertEquals(size, icon.get());
      assertEquals(size, icon.get());
      icon.position(icon.position() + 6);
      int length = icon.getInt();
      int start = icon.getInt();
      BufferedImage picture = decoded(Arrays.copyOfRange(file, start, start + length));
      assertEquals(size, picture.getWidth());
      assertEquals(size, picture.getHeight());
      assertTrue(Arrays.stream(pixels(picture)).anyMatch(p -> p == GREEN), "green at " + size);
      assertTrue(picture.getRGB(0, 0) >>> 24 < 255, "its corners are round");
    }
  }

  @Test
  void theMarkIsSmall() {
    assertTrue(icon(assets.icon()).asByteArray().length < 700);
  }

  private static Response icon(String address) {
    return Portal.get(address).then().statusCode(200).extract().response();
  }

  private static BufferedImage decoded(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
