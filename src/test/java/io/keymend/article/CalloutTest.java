package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalloutTest {

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "NOTE, note, Note",
    "TIP, tip, Tip",
    "IMPORTANT, important, Important",
    "WARNING, warning, Warning",
    "Caution, caution, Caution"
  })
  void isAnAside(String marker, String kind, String title) {
    Element aside = html("> [!" + marker + "]\n> Do *this*.\n>\n> - And that").expectFirst("aside");
    assertEquals("callout callout-" + kind, aside.className());
    assertEquals("note", aside.attr("role"));
    assertEquals(title, aside.expectFirst("p.callout-title").text());
    assertEquals("Do this.", aside.select("p").get(1).text());
    assertEquals("And that", aside.select("li").text());
  }

  @Test
  void mayStartWithAnotherBlock() {
    Element aside = html("> [!TIP]\n>\n> 1. One").expectFirst("aside");
    assertEquals("Tip One", aside.text());
    assertEquals(1, aside.select("p").size());
  }

  @Test
  void isAQuoteOtherwise() {
    Document page = html("> [!NOTE] on the same line\n\nText\n\n> Said [!NOTE]\n");
    assertEquals(2, page.select("blockquote").size());
    assertEquals(0, page.select("aside").size());
  }

  @Test
  void cannotBeOfAnUnknownKind() {
    Problem problem = new WritersFolder(root).body("One\n\n> [!DANGER]\n> Two").problem();
    assertEquals(WritersFolder.BODY + 2, problem.line());
    assertTrue(problem.message().contains("danger"), problem::message);
  }

  @Test
  void checksItsLinks() {
    Problem problem = new WritersFolder(root).body("> [!NOTE]\n> [x](no.md)").problem();
    assertEquals(WritersFolder.BODY + 1, problem.line());
  }

  private Document html(String markdown) {
    return Jsoup.parse(new WritersFolder(root).body(markdown).html());
  }
}
