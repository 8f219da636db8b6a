package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @TempDir Path root;

  @Test
  void areReplacedEverywhere() {
    String body =
        "## On {platform}\n\nSee [{connections-page}]({connections-url}), `{outbound-ips}`.\n";
    Article page = new WritersFolder(root).body(body).page();
    assertEquals("On Acme See My connections, 198.18.0.1, 198.18.0.2.", page.text());
    assertEquals("on-acme", page.headings().get(0).id());
    assertTrue(page.markdown().startsWith("## On Acme\n"), page::markdown);
    assertTrue(page.markdown().contains("(https://acme.example/connections)"));
    assertFalse(page.markdown().contains("---"));
  }

  @Test
  void areReplacedInTitlesOfFolders() {
    Catalogue catalogue =
        new WritersFolder(root)
            .put("help/index.md", "---\ntitle: \"{platform} help\"\nsummary: S\n---\n")
            .read();
    assertEquals("Acme help", catalogue.collection("help").orElseThrow().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask {platfrom} now",
        "Ask **{platfrom}** now",
        "| a |\n|---|\n| {platfrom} |",
        "<details>\n<summary>{platfrom}</summary>\n</details>",
        "> [!NOTE]\n> Ask {platfrom}"
      })
  void unknownAreReported(String text) {
    Problem problem = new WritersFolder(root).body("One\n\n" + text).problem();
    int below = text.substring(0, text.indexOf("{platfrom}")).split("\n", -1).length - 1;
    assertEquals(WritersFolder.BODY + 2 + below, problem.line());
    assertTrue(problem.message().startsWith("{platfrom} is not a name"), problem::message);
  }

  @Test
  void unknownMayStandInCode() {
    String body =
        "`{symbol}`\n\n```\n{symbol}\n```\n\n<pre><code>{symbol}</code></pre>\n\n{Not} {a name}";
    assertTrue(new WritersFolder(root).body(body).page().text().contains("{symbol}"));
  }
}
