package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every picture comes with its size, which its own file states. */
class PicturesTest {

  private static final String DRAWING = "help/keys/drawing.svg";
  private static final String PHOTO = "help/keys/photo.png";

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void start() {
    folder = new WritersFolder(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg width="720" height="360"/>                                      | 720  | 360
          <svg width="720px" height="359.6px" viewBox="0 0 7 3"/>              | 720  | 360
          <?xml version="1.0"?><!-- x --><svg viewBox="0 0 720 360"><g/></svg> | 720  | 360
          <svg width="100%" height="auto" viewBox=" -5.5,0, 24 , 12.4 "/>      | 24   | 12
          <!DOCTYPE svg><s:svg xmlns:s="http://www.w3.org/2000/svg" width="9999" height="1"/> | 9999 | 1
          """)
  void aDrawingStatesItOnItsRoot(String svg, String width, String height) {
    folder.put(DRAWING, svg).body("![D](drawing.svg)\n\n<img src='drawing.svg' alt='E' width='3'>");
    List<Element> images = Jsoup.parse(folder.html()).select("img");
    assertEquals(2, images.size());
    for (Element image : images) {
      assertEquals(width, image.attr("width"));
      assertEquals(height, image.attr("height"));
      assertEquals("lazy", image.attr("loading"));
      assertEquals("async", image.attr("decoding"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "png",
        "<svg/>",
        "<svg width='720'/>",
        "<svg width='100%' height='100%'/>",
        "<svg width='0' height='360'/>",
        "<svg width='10000' height='360'/>",
        "<svg width='-7' height='3'/>",
        "<svg viewBox='0 0 720'/>",
        "<svg viewBox='0 0 720 1e3'/>",
        "<svg viewBox='0 0 0.2 0.2'/>",
        "<g width='720' height='360'/>",
        "<svg width='720' height='360'>",
        "<svg width='720' height='360'/>text",
        "<svg width='720' height='360'><text>a & b</text></svg>",
        "<svg width='720' height='360'>&leak;</svg>",
      })
  void aDrawingWithoutOneIsReportedWhereItIsShown(String svg) {
    Problem problem = folder.put(DRAWING, svg).body("One\n\n![D](drawing.svg)").problem();
    assertEquals("help/keys/page.md", problem.file());
    assertEquals(WritersFolder.BODY + 2, problem.line());
    assertTrue(problem.message().startsWith("image drawing.svg: its size"), problem::message);
  }

  @Test
  void anotherFileIsNotReadThroughADrawing() {
    folder.put("secret.txt", "7");
    String entity = "<!DOCTYPE svg [<!ENTITY leak SYSTEM '" + root.toUri() + "secret.txt'>]>";
    folder.put(DRAWING, entity + "<svg viewBox='0 0 7 &leak;'/>").body("![D](drawing.svg)");
    assertTrue(folder.problem().message().contains("its size"));
  }

  @Test
  void aPhotoStatesItInItsHead() throws IOException {
    assertTrue(
        ImageIO.write(
            new BufferedImage(300, 7, BufferedImage.TYPE_INT_RGB),
            "png",
            root.resolve(PHOTO).toFile()));
    Element image = Jsoup.parse(folder.body("![P](photo.png)").html()).expectFirst("img");
    assertEquals("300", image.attr("width"));
    assertEquals("7", image.attr("height"));
    byte[] bytes = Files.readAllBytes(root.resolve(PHOTO));
    Files.write(root.resolve(PHOTO), Arrays.copyOf(bytes, 23));
    assertEquals(WritersFolder.BODY, folder.problem().line());
    bytes[1] = 'Q';
    Files.write(root.resolve(PHOTO), bytes);
    assertTrue(folder.problem().message().contains("its size"));
  }

  @Test
  void onlyWhatArticlesShowIsGivenOut() throws IOException {
    folder.put(DRAWING, "<svg width='7' height='3'/>").put("help/keys/other.svg", "<svg");
    folder.body("![D](drawing.svg) ![D](../keys/drawing.svg)");
    List<Picture> pictures = folder.read().pictures();
    assertEquals(1, pictures.size());
    Picture picture = pictures.get(0);
    assertEquals("/media/help/keys/drawing.svg", picture.url());
    assertEquals("image/svg+xml", picture.type());
    assertArrayEquals(Files.readAllBytes(root.resolve(DRAWING)), picture.bytes());
  }
}
