package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that several articles share stands in one file. */
class SnippetTest {
  private static final String SNIPPET = "_snippets/once.md";

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void write() {
    folder = new WritersFolder(root);
    folder.put(
        SNIPPET,
        "## Twice\n\nAt {platform}, see [all](../help/keys/everything.md).\n\n:::key-check\n");
  }

  @Test
  void standsWhereItIsIncluded() {
    folder.body("Before\n\n:::include{snippet=once}\n\nAfter\n\n:::include{snippet=once}\n");
    String html = folder.html();
    assertTrue(html.indexOf("Before") < html.indexOf("At Acme"), html);
    assertTrue(html.indexOf("At Acme") < html.indexOf("After"), html);
    assertTrue(html.contains("<a href=\"/articles/everything\">all</a>"), html);
    assertEquals(
        List.of("twice", "twice-1"), folder.page().headings().stream().map(Heading::id).toList());
    assertEquals(2, folder.page().parts().stream().filter(new Part.Tester(null)::equals).count());
    assertFalse(folder.page().plain().with(Part::toString).contains(":::"));
  }

  @Test
  void anUnknownNameIsNamedWithItsLine() {
    assertEquals(
        "help/keys/page.md:9: no snippet is called twice",
        folder.body("Text\n\n:::include{snippet=twice}\n").problem().toString());
    assertEquals(
        "help/keys/page.md:7: name what it is about: :::include{snippet=…}",
        folder.body(":::include\n").problem().toString());
  }

  @Test
  void whatIsWrongInItIsSaidOnceAtItsOwnLine() {
    folder.body(":::include{snippet=once}\n\n:::include{snippet=once}\n");
    folder.put(SNIPPET, "Text\n\n[gone](gone.md)\n");
    assertEquals(SNIPPET + ":3", place(folder.problem()));
    folder.body("Text");
    assertEquals(SNIPPET + ":3", place(folder.problem()));
  }

  @Test
  void doesNotIncludeAnother() {
    folder.put("_snippets/other.md", "Text\n\n:::include{snippet=once}\n");
    assertEquals(
        "_snippets/other.md:3: a snippet cannot include another one",
        folder.body(":::include{snippet=other}").problem().toString());
  }

  @Test
  void hasANameThatCanBeAsked() {
    assertEquals(
        "_snippets/Odd One.md:1", place(folder.put("_snippets/Odd One.md", "A").problem()));
  }

  private static String place(Problem problem) {
    return problem.file() + ":" + problem.line();
  }
}
