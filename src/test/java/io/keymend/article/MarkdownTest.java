package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @TempDir Path root;

  @Test
  void tablesScroll() {
    Document page = html("| a | b |\n|:-:|--:|\n| 1 | 2 |\n");
    Element frame = page.expectFirst("table").parent();
    assertEquals("table-scroll", frame.className());
    assertEquals("0", frame.attr("tabindex"));
    assertEquals("center", page.select("td").get(0).attr("align"));
    assertEquals("right", page.select("td").get(1).attr("align"));
  }

  @Test
  void checkboxesAreLocked() {
    Document page = html("- [ ] one\n- [x] two\n\n<input type='checkbox'> <input type='text'>");
    assertEquals(3, page.select("input").size());
    assertEquals(3, page.select("input[type=checkbox][disabled][aria-label]").size());
    assertEquals(1, page.select("input[checked]").size());
  }

  @Test
  void footnotesLeadThereAndBack() {
    Document page = html("Text[^a] and[^a].\n\n[^a]: The note.\n");
    Element note = page.expectFirst("section.footnotes li");
    assertTrue(note.text().startsWith("The note."));
    assertEquals("#" + note.id(), page.expectFirst("sup.footnote-ref a").attr("href"));
    for (Element back : note.select("a.footnote-backref")) {
      assertEquals(1, page.select(back.attr("href")).size());
    }
    assertEquals(2, note.select("a.footnote-backref").size());
  }

  @Test
  void restOfTheExtensions() {
    Document page = html("~~old~~ https://a.example\n\n```java\nx\n```\n");
    assertEquals("old", page.select("del").text());
    assertEquals("https://a.example", page.select("a").attr("href"));
    assertEquals("language-java", page.expectFirst("pre code").className());
  }

  @Test
  void headingsHaveTheirOwnIds() {
    String body = "## Same\n\n### Same\n\n<h2>Same</h2>\n\n<h2 id='same'>Raw</h2>\n\n#### Deep";
    Article page = new WritersFolder(root).body(body).page();
    List<String> ids = page.headings().stream().map(Heading::id).toList();
    assertEquals(4, ids.size());
    assertEquals(4, new HashSet<>(ids).size());
    assertEquals(new Heading(2, "same", "Same"), page.headings().get(0));
    assertEquals(new Heading(3, "same-1", "Same"), page.headings().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# Title", "Title\n===", "<h1>Title</h1>", "> # Title", "Hi <h1>Title</h1>"})
  void theTitleIsTheOnlyFirstHeading(String heading) {
    Problem problem = new WritersFolder(root).body("One\n\n" + heading).problem();
    assertEquals(WritersFolder.BODY + 2, problem.line());
    assertTrue(problem.message().contains("first-level heading"));
  }

  @Test
  void textIsWhatASearchMayFind() {
    String body =
        "## Head\n\nOne[^1] *two*\nthree `four`\n\n- five\n\n:::key-check\n\nsix\n\n[^1]: seven\n";
    Article page = new WritersFolder(root).body(body).page();
    assertEquals("Head One two three four five six seven", page.text());
  }

  @Test
  void detailsStay() {
    Document page = html("<details open><summary>S</summary>\n\nA *b*\n\n</details>");
    assertEquals("A b", page.expectFirst("details[open] > p").text());
  }

  @Test
  void absurdNestingIsAProblem() {
    Problem problem =
        new WritersFolder(root).body("*a ".repeat(30_000) + "b* ".repeat(30_000)).problem();
    assertEquals(WritersFolder.BODY, problem.line());
    assertTrue(problem.message().contains("too deeply"));
    assertFalse(new WritersFolder(root).body("> ".repeat(5_000) + "x").html().isEmpty());
  }

  private Document html(String markdown) {
    return Jsoup.parse(new WritersFolder(root).body(markdown).html());
  }
}
