package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsTest {

  @TempDir Path root;

  @Test
  void areTheFirstListUnderAHeading() {
    String body =
        """
        1. Before any heading.

        ## Fix it now

        Do this:

        1. Open **keys**.
        2. Read [why](#why)[^1].

        1) A second list.

        ## Why

        - Not ordered

        > 1. Not directly

        ### Deep

        :::key-check

        1. After the check.

        ## Last

        [^1]: A note.
        """;
    Article page = new WritersFolder(root).body(body).page();
    assertEquals(Set.of("fix-it-now", "deep"), page.steps().keySet());
    assertEquals(
        List.of(
            new Step("Open <strong>keys</strong>.", "Open keys."),
            new Step("Read <a href=\"/articles/page#why\">why</a>.", "Read why.")),
        page.steps().get("fix-it-now"));
    assertEquals("After the check.", page.steps().get("deep").get(0).text());
  }

  @Test
  void endAtTheNextHeadingOfAnyLevel() {
    Article page = new WritersFolder(root).body("## A\n\n#### B\n\n1. One").page();
    assertEquals(Set.of("b"), page.steps().keySet());
  }
}
