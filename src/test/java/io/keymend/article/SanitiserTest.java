package io.keymend.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "id",
          "class",
          "rel",
          "alt",
          "title",
          "open",
          "type",
          "disabled",
          "checked",
          "role",
          "aria-label",
          "tabindex");

  private static final Pattern CLASSES =
      Pattern.compile(
          "|table-scroll|language-\\S+|footnote(s|-ref|-backref)|callout(-title| callout-[a-z]+)");

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example></sCrIpT>",
        "a <b onmouseover=alert(1)>b</b>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\" alt=x>",
        "<img src=\"https://evil.example/pixel.png\" alt=x>",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](javascript&colon;alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:msgbox)",
        "[x](view-source:https://a.example)",
        "[x](blob:https://a.example/1)",
        "<javascript:alert(1)>",
        "[x][y]\n\n[y]: javascript:alert(1) \"t\"",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"\u0001javascript:alert(1)\">x</a>",
        "<a href='https://a.example' target=_blank rel=opener ping=https://e.example>x</a>",
        "<iframe src=https://evil.example></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<form action=//evil.example><input name=secret><button>Go</button></form>",
        "<input type=image src=x onerror=alert(1)>",
        "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<style>*{display:none}</style><p style='position:fixed'>x</p>",
        "<link rel=stylesheet href=//evil.example><meta http-equiv=refresh content=0>",
        "<base href=//evil.example>",
        "<object data=x></object><embed src=x>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<video><source onerror=alert(1)></video>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<template><script>alert(1)</script></template>",
        "<textarea></textarea><img src=x onerror=alert(1)>",
        "<a href=\"\n\nx onclick=alert(1) \">y</a>",
        "<p class='modal' id='root' data-x=1 hx-get=/x is=evil slot=x>x</p>",
        "<code class='language-x modal'>x</code>",
        "<aside class='callout callout-warning modal'>x</aside>",
        "<h2 id='a b' class=modal>x</h2>",
        "<!--><script>alert(1)</script-->",
        "```\"><script>alert(1)</script>\nx\n```",
        "[x](https://a.example \"\\\" onclick=\\\"alert(1)\")",
        "> [!NOTE]<script>alert(1)</script>\n> x",
        ":::key-check{exchange=<script>}",
        "[^<script>]: x\n\n[^<script>]"
      })
  void nothingHostileIsLeft(String markdown) {
    Element body = clean(markdown);
    // What counts is what a browser makes of the text that is sent.
    Jsoup.parse(body.html()).body().getAllElements().forEach(SanitiserTest::assertHarmless);
    assertEquals(body.text(), Jsoup.parse(body.html()).body().text());
  }

  private static void assertHarmless(Element element) {
    String seen = element.outerHtml();
    assertNull(element.closest("script, style, iframe, form, object, embed, svg, math"), seen);
    assertNull(element.closest("link, meta, base, template, video, button, img, textarea"), seen);
    for (Attribute attribute : element.attributes()) {
      assertTrue(ATTRIBUTES.contains(attribute.getKey()), seen);
    }
    assertTrue(element.attr("href").matches("((https?:/|mailto:)?[^:]*)|[#/].*"), seen);
    assertTrue(CLASSES.matcher(element.className()).matches(), seen);
  }

  @Test
  void goodHtmlStays() {
    String good = "<p>Press <kbd>A</kbd>, H<sub>2</sub>O <mark>now</mark>.</p>";
    assertEquals(good, clean(good).html().strip());
  }

  @Test
  void textOfDroppedLinksStays() {
    assertEquals("<p>Go x on</p>", clean("Go [x](javascript:alert(1)) on").html().strip());
  }

  private Element clean(String markdown) {
    Element body = new HtmlCleaner().clean(renderer.render(renderer.parse(markdown)));
    new Tidy().finish(body);
    return body;
  }
}
