package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @TempDir Path root;
  private WritersFolder folder;

  @BeforeEach
  void addASecondSection() {
    folder =
        new WritersFolder(root)
            .put("help/images/a shot.svg", "<svg width='9' height='6'/>")
            .put("help/images/old.gif", "gif")
            .put("help/images/broken.svg", "<svg width='9' height='6'>")
            .put("help/bots/index.md", "---\ntitle: Bots\nsummary: About bots\n---\n")
            .put(
                "help/bots/stopped.md",
                "---\ntitle: Stopped\nsummary: S\nupdated: 2026-01-01\n---\n## Café & co\n");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          everything.md,                        /articles/everything
          ./everything.md#fix-it-now,           /articles/everything#fix-it-now
          ../bots/stopped.md,                   /articles/stopped
          ../bots/stopped.md#caf%C3%A9--co,     /articles/stopped#caf%C3%A9--co
          ../../help/bots/stopped.md,           /articles/stopped
          ../bots/index.md,                     /collections/help/bots
          ../index.md,                          /collections/help
          index.md,                             /collections/help/keys
          page.md#own,                          /articles/page#own
          #own,                                 #own
          /,                                    /
          /search?q=ip,                         /search?q=ip
          /key-check?exchange=okx,              /key-check?exchange=okx
          /practice,                            /practice
          mailto:a@b.example,                   mailto:a@b.example
          https://example.com/#x,               https://example.com/#x
          """)
  void leadToPages(String destination, String address) {
    String body =
        "## Own\n\n[x](" + destination + ")\n\n<p><a href=\"" + destination + "\">y</a></p>";
    Document page = Jsoup.parse(folder.body(body).html());
    assertEquals(address, page.select("a:contains(x)").attr("href"));
    assertEquals(address, page.select("a:contains(y)").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-such.md",
        "stopped.md",
        "../bots/",
        "../../../help/bots/stopped.md",
        "../../../../../etc/passwd",
        "../images/a%20shot.svg",
        "everything.md?x=1",
        "everything.md#no-such",
        "../index.md#top",
        "#no-such",
        "#",
        "{platfrom-url}",
        "/articles/everything",
        "/key-check/",
        "/search#top",
        "/q/health",
        "//evil.example/"
      })
  void thatLeadNowhereAreReported(String destination) {
    String start = "One\n\nTwo\nthree ";
    Problem markdown = folder.body(start + "[x](" + destination + ")").problem();
    assertEquals("help/keys/page.md", markdown.file());
    assertEquals(WritersFolder.BODY + 3, markdown.line(), markdown::toString);
    Problem html = folder.body(start + "<a href='" + destination + "'>y</a>").problem();
    assertEquals(markdown, html);
  }

  @Test
  void areReportedInBlocksOfHtmlByLine() {
    String body = "Text\n\n<details>\n<summary>S</summary>\n<a href=no.md>x</a>\n</details>\n";
    assertEquals(WritersFolder.BODY + 4, folder.body(body).problem().line());
  }

  @Test
  void areFoundInsideHtml() {
    String body =
        "<details>\n<p><a href=../bots/stopped.md>x</a> <a href='/'>y</a></p>\n</details>";
    Document page = Jsoup.parse(folder.body(body).html());
    assertEquals("/articles/stopped", page.select("a:contains(x)").attr("href"));
    assertEquals("/", page.select("a:contains(y)").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A HREF='everything.md'>x</A>",
        "<a\nhref = everything.md >x</a>",
        "<p><a href='everything.md'>x<div>y</div></a>",
        "<a href='everything.md'>x<p>y</a>z</p>",
        "<a href='everything.md'>x<a href='index.md'>y</a></a>",
        "<a href='everything.md' href='no.md'>x</a>",
        "<a href='every&#116;hing.md'>x</a>",
        "<table><a href='everything.md'>x</a></table>"
      })
  void areFoundInOddHtml(String html) {
    assertEquals(
        "/articles/everything",
        Jsoup.parse(folder.body(html).html()).expectFirst("a").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a href>x</a>", "<a href=''>x</a>", "<img src alt=x>"})
  void withoutDestinationAreReported(String html) {
    assertEquals(WritersFolder.BODY + 2, folder.body("One\n\n" + html).problem().line());
  }

  @Test
  void toOtherSitesGiveThemNoHold() {
    Document page =
        Jsoup.parse(folder.body("<https://a.example> www [b](HTTPS://b.example) [c](/)").html());
    assertEquals("noopener noreferrer", page.select("a[href*=a.example]").attr("rel"));
    assertEquals("noopener noreferrer", page.select("a[href*=b.example]").attr("rel"));
    assertEquals("", page.select("a[href=/]").attr("rel"));
  }

  @Test
  void toImagesLeadToMedia() {
    String body =
        "![Shot](<../images/a shot.svg>)\n\n<img src='../images/a%20shot.svg' alt='B' width='7'>";
    Document page = Jsoup.parse(folder.body(body).html());
    assertEquals("/media/help/images/a%20shot.svg", page.select("img[alt=Shot]").attr("src"));
    assertEquals("/media/help/images/a%20shot.svg", page.select("img[alt=B]").attr("src"));
    assertEquals("9", page.select("img[alt=B]").attr("width"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Shot](../images/none.png)",
        "![Shot](https://example.com/shot.png)",
        "![Shot](/shot.png)",
        "![Shot]()",
        "![Shot](page.md)",
        "![Shot](../images/old.gif)",
        "![Shot](../images/broken.svg)",
        "<img src='../images/broken.svg' alt='Shot'>",
        "![Shot](#own)",
        "![](<../images/a shot.svg>)",
        "<img src='../images/a%20shot.svg'>",
        "<img src='../images/a%20shot.svg' alt=' '>",
        "<img src='none.png' alt='Shot'>"
      })
  void toImagesNeedAFileAndAWord(String image) {
    Problem problem = folder.body("One\n\n" + image).problem();
    assertEquals(WritersFolder.BODY + 2, problem.line());
    assertTrue(problem.message().contains("image"), problem::message);
  }
}
