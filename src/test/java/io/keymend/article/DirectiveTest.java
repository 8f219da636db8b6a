package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectiveTest {

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void start() {
    folder = new WritersFolder(root);
  }

  @Test
  void cutsThePageInParts() {
    String body = "Before\n:::key-check{exchange=binance}\nAfter\n\n:::key-check\n";
    assertEquals(
        List.of(
            new Part.Html("<p>Before</p>"),
            new Part.Tester("binance"),
            new Part.Html("<p>After</p>"),
            new Part.Tester(null)),
        folder.body(body).page().parts());
  }

  @Test
  void marksThePlacesOfFacts() {
    assertEquals(
        List.of(
            new Part.Facts("rights", "okx"),
            new Part.Html("<p>Then</p>"),
            new Part.Facts("messages", "bad-secret"),
            new Part.Facts("lifetime", "")),
        folder
            .body(
                ":::rights{exchange=okx}\n\nThen\n\n:::messages{diagnosis=bad-secret}\n:::lifetime\n")
            .page()
            .parts());
  }

  @Test
  void leavesEveryPartWhole() {
    String body = "<details>\n<summary>More</summary>\n\n:::key-check\n\n</details>\n";
    assertEquals(
        List.of(
            new Part.Html("<details>\n<summary>More</summary>\n</details>"), new Part.Tester(null)),
        folder.body(body).page().parts());
  }

  @Test
  void isTextInsideCode() {
    String body = "```\n:::foo\n```\n\n    :::bar\n\nand `:::baz`\n";
    List<Part> parts = folder.body(body).page().parts();
    assertEquals(1, parts.size());
    assertTrue(folder.html().contains(":::foo") && folder.html().contains(":::bar"));
  }

  @Test
  void isNotLostInHtml() {
    Problem problem = folder.body("<details>\n:::key-check\n</details>\n").problem();
    assertEquals(WritersFolder.BODY + 1, problem.line());
    assertTrue(problem.message().contains("empty lines"), problem::message);
  }

  @Test
  void cannotBeForged() {
    String body = "A &#0;okx&#0; \0okx\0 B";
    assertEquals(1, folder.body(body).page().parts().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :::foo                                   | no directive is called foo
          :::Key-Check                             | no directive is called Key-Check
          :::key-check{venue=okx}                  | no attribute of key-check is called venue
          :::key-check{exchange=}                  | not an attribute
          :::key-check{exchange=<b>}               | not an attribute
          :::key-check{}                           | not an attribute
          :::key-check{exchange=okx exchange=okx}  | exchange is given twice
          :::key-check{exchange=okx                | write :::key-check
          :::                                      | write :::key-check
          :::messages                              | name what it is about: :::messages{diagnosis=
          :::lifetime{diagnosis=bad-secret}        | no attribute of lifetime is called diagnosis
          :::messages{exchange=okx}                | no attribute of messages is called exchange
          :::messages{diagnosis=broken}            | no diagnosis has the id broken
          > :::key-check                           | cannot stand inside
          - :::key-check                           | cannot stand inside
          """)
  void isRefused(String line, String message) {
    Problem problem = folder.body("One\n\nTwo\n\n" + line + "\n").problem();
    assertEquals("help/keys/page.md", problem.file());
    assertEquals(WritersFolder.BODY + 4, problem.line());
    assertTrue(problem.message().contains(message), problem::message);
  }
}
