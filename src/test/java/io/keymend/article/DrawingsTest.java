package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings that readers get: small, closed in themselves, in the portal's own colours. */
class DrawingsTest {
  private static final int HEAVIEST = 6 * 1024;

  /** On a phone a drawing of 720 is shown at half its size. */
  private static final int SMALLEST_TEXT = 24;

  private static final Path CONTENT = Path.of("content");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): ?(#[0-9a-f]{3,6});");
  private static final Pattern TWO =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\);");

  static List<Path> drawings() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @Test
  void thereAreSevenAtLeast() throws IOException {
    assertTrue(drawings().size() >= 7, drawings().toString());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void isSmallAndWellFormed(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    assertTrue(bytes.length <= HEAVIEST, "bytes: " + bytes.length);
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    xml.setNamespaceAware(true);
    org.w3c.dom.Element root =
        xml.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void hasANameAndASize(Path file) throws IOException {
    Element root = parsed(file).expectFirst("svg");
    assertEquals("img", root.attr("role"));
    assertTrue(root.expectFirst("> title").text().length() >= 20);
    assertEquals(root.expectFirst("> title").id(), root.attr("aria-labelledby"));
    assertEquals("0 0 " + root.attr("width") + " " + root.attr("height"), root.attr("viewBox"));
    assertEquals("720", root.attr("width"));
    assertTrue(Integer.parseInt(root.attr("height")) <= 360);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void needsNothingFromElsewhereAndRunsNothing(Path file) throws IOException {
    Document drawing = parsed(file);
    assertEquals(0, drawing.select("script, foreignObject, image, use, a").size());
    assertEquals(0, drawing.select("[^on], [href], [xlink:href], [style]").size());
    String style = drawing.expectFirst("style").data() + drawing.expectFirst("style").text();
    assertFalse(style.contains("url(") || style.contains("@import"), style);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void wearsThePortalsColoursInLightAndDark(Path file) throws IOException {
    String svg = Files.readString(file);
    String[] schemes = svg.split("@media\\(prefers-color-scheme:dark\\)");
    Map<String, String> light = colours(schemes[0].replace("}", ";"));
    Map<String, String> dark = new LinkedHashMap<>(light);
    dark.putAll(colours(schemes[1].replace("}", ";")));
    assertTrue(light.size() > 8, light.toString());
    Map<String, String> tokens = tokens();
    light.forEach(
        (name, colour) -> assertEquals(tokens.get(name), colour + " " + dark.get(name), name));
    assertEquals(0, Pattern.compile("(fill|stroke|color)=\"").matcher(svg).results().count());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void hasWordsThatAPhoneShowsLargeEnough(Path file) throws IOException {
    List<Integer> sizes =
        Pattern.compile("(\\d+)px")
            .matcher(Files.readString(file))
            .results()
            .map(size -> Integer.parseInt(size.group(1)))
            .toList();
    assertFalse(sizes.isEmpty());
    assertTrue(sizes.stream().allMatch(size -> size >= SMALLEST_TEXT), sizes.toString());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void isShownByAnArticleThatSaysWhatItShows(Path file) {
    String address = Picture.MEDIA + CONTENT.relativize(file).toString().replace('\\', '/');
    List<String> texts =
        RealCollection.CATALOGUE.articles().stream()
            .flatMap(article -> article.parts().stream())
            .filter(Part.Html.class::isInstance)
            .flatMap(part -> Jsoup.parse(((Part.Html) part).html()).select("img").stream())
            .filter(image -> image.attr("src").equals(address))
            .map(image -> image.attr("alt"))
            .toList();
    assertFalse(texts.isEmpty(), address + " is shown nowhere");
    texts.forEach(text -> assertTrue(text.length() >= 20 && text.length() <= 250, text));
  }

  private static Document parsed(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
  }

  private static Map<String, String> colours(String style) {
    return COLOUR
        .matcher(style)
        .results()
        .collect(Collectors.toMap(c -> c.group(1), c -> c.group(2), (a, b) -> a));
  }

  private static Map<String, String> tokens() throws IOException {
    String style = Files.readString(Path.of("src/main/resources/assets/style/tokens.css"));
    return TWO.matcher(style)
        .results()
        .collect(Collectors.toMap(c -> c.group(1), c -> c.group(2) + " " + c.group(3)));
  }
}
