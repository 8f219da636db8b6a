package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the watch notices of pages with faults. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class WatchTest {

  @Test
  void aPageOfThePortalGivesItNothingToNote(Page page, Watch watch) {
    page.navigate("/articles/specimen");
    assertEquals(List.of(), watch.take());
  }

  @Test
  void scriptsAndStylesInThePageBreakThePolicy(Page page, Watch watch) {
    BrokenPages.open(page, "<script>document.title = 'run'</script><p style='color:red'>red</p>");
    List<String> seen = watch.take();
    assertNoted(seen, "CSP violation: script-src-elem");
    assertNoted(seen, "CSP violation: style-src-attr");
  }

  @Test
  @Visitor(javaScript = false)
  void withoutScriptsTheBrowserItselfTellsOfIt(Page page, Watch watch) {
    BrokenPages.open(page, "<p style='color:red'>red</p>");
    assertNoted(watch.take(), "Content Security Policy");
  }

  @Test
  void otherOriginsAreNoted(Page page, Watch watch) {
    BrokenPages.openWithoutPolicy(page, "<img src='https://cdn.example/x.png'>");
    List<String> seen = watch.take();
    assertNoted(seen, "third party: https://cdn.example/x.png");
    assertNoted(seen, "failed request: https://cdn.example/x.png net::ERR_NAME_NOT_RESOLVED");
  }

  @Test
  void exceptThoseThatTheTestAllows(Page page, Watch watch) {
    watch.allow("https://app.example");
    BrokenPages.openWithoutPolicy(
        page, "<img src='https://app.example/x.png'><img src='https://app.example.evil/x.png'>");
    List<String> seen = watch.take();
    assertNoted(seen, "third party: https://app.example.evil/x.png");
    assertTrue(
        seen.stream().noneMatch(line -> line.startsWith("third party: https://app.example/")));
  }

  @Test
  void errorsOfScriptsAreNoted(Page page, Watch watch) {
    BrokenPages.serveScript(page, "/x.js", "console.error('loud'); throw new Error('thrown')");
    BrokenPages.open(page, "<script src='/x.js'></script>");
    List<String> seen = watch.take();
    assertNoted(seen, "console: loud");
    assertNoted(seen, "page error: Error: thrown");
  }

  @Test
  void takingAPictureAddsNothing(Page page, Watch watch) {
    new Screenshots(page);
    page.navigate("/articles/specimen");
    page.screenshot(Screenshots.WHOLE_PAGE);
    assertEquals(List.of(), watch.take());
  }

  @Test
  void whatIsNotExpectedFailsTheTest(Page page, Watch watch) {
    watch.expectStatus(403);
    page.navigate("/nowhere");
    AssertionError failure = assertThrows(AssertionError.class, watch::assertNothingSeen);
    assertTrue(failure.getMessage().contains("status of 404"), failure.getMessage());
  }

  private static void assertNoted(List<String> seen, String words) {
    assertTrue(seen.stream().anyMatch(line -> line.contains(words)), words + " in " + seen);
  }
}
