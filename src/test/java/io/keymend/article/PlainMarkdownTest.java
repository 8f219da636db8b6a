package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown that programs get says what the page says. */
class PlainMarkdownTest {
  @TempDir Path root;

  @Test
  void keepsEveryFormThatWritersMayUse() {
    assertPlain(
        """
        ## One

        Text with **bold**, *soft*, ~~gone~~ and `code {x}`.

        1. First
        2. Second
           - Inner

        - [ ] To do
        - [x] Done

        > [!WARNING]
        > Never *share* it.
        >
        > Never.

        > Quoted

        |A|B|
        |---|---|
        |`1`|two|

        Noted[^1].

        ```
        :::key-check
        ```

        [^1]: The note.
        """);
  }

  @Test
  void linksLeadToPages() {
    assertEquals(
        "See [all](/articles/everything#fix-it-now), [keys](/collections/help/keys),"
            + " [here](https://acme.example/connections).\n",
        plain("See [all](everything.md#fix-it-now), [keys](index.md), [here]({connections-url})."));
  }

  @Test
  void directivesAreFilledInTheirPlaces() {
    assertEquals(
        "Before\n\nTester[exchange=okx]\n\nFacts[about=rights, subject=]\n\nAfter\n",
        plain("Before\n\n:::key-check{exchange=okx}\n\n:::rights\n\nAfter"));
  }

  @Test
  void addressesStayAsTheyAreAndNoYearBecomesAStep() {
    assertEquals("198.18.0.1, 198.18.0.2\n", plain("{outbound-ips}"));
    assertEquals("2026\\. That year\n", plain("2026\\. That year"));
  }

  @Test
  void noMarkIsLeft() {
    assertFalse(plain(":::key-check\n\n:::lifetime{exchange=okx}").contains("\0"));
  }

  private void assertPlain(String markdown) {
    // Between two paragraphs of a quote the writer leaves a space.
    assertEquals(markdown, plain(markdown).replace("> \n", ">\n"));
  }

  private String plain(String body) {
    return new WritersFolder(root).body(body).page().plain().with(Part::toString);
  }
}
