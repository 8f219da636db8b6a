package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a reader looks at moves, neither while a page loads nor while it scrolls. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class LayoutShiftTest {
  private static final List<String> PAGES =
      List.of("/", "/articles/specimen", "/key-check?exchange=okx", "/search?q=key");

  /**
   * Scrolls to the end in steps, and says by how much anything moved since the page was there. What
   * a slow machine shows of a page that is still coming in is left out: it depends on the machine.
   */
  private static final String SCROLLED =
      """
      async () => {
        const shifts = [];
        const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
        for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
          scrollTo({ top, behavior: 'instant' });
          await frame();
        }
        await frame();
        await frame();
        shifts.push(...observer.takeRecords());
        const there = performance.getEntriesByType('navigation')[0].domInteractive;
        return shifts.filter(shift => shift.startTime >= there).map(shift => shift.value).reduce((sum, value) => sum + value, 0);
      }
      """;

  /** Moves what has been painted: before its first paint, nothing has a place to move from. */
  private static final String MOVED =
      """
      () => new Promise(resolve => {
        new PerformanceObserver(() => {
          document.getElementById('first').style.height = '300px';
          resolve();
        }).observe({ type: 'paint', buffered: true });
      })
      """;

  @ParameterizedTest
  @ValueSource(ints = {375, 1280})
  void nothingMoves(int width, Page page) {
    page.setViewportSize(width, 800);
    for (String address : PAGES) {
      page.navigate(address);
      assertEquals(0, ((Number) page.evaluate(SCROLLED)).doubleValue(), address);
    }
  }

  @Test
  void whatMovesIsSeen(Page page, Watch watch) {
    BrokenPages.openWithoutPolicy(page, "<!DOCTYPE html><p id='first'></p><p>Words that move.</p>");
    page.evaluate(MOVED);
    assertNotEquals(0, ((Number) page.evaluate(SCROLLED)).doubleValue());
  }
}
