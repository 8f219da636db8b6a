package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * At four times the size a window of 1280 by 1024 pixels has room for 320 by 256, and that is
 * enough.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
@Visitor(width = 320, height = 256, reducedMotion = ReducedMotion.REDUCE)
class ZoomTest {
  private static final String STAYING =
      """
      () => [...document.querySelectorAll('body *')]
          .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && e.checkVisibility())
          .map(e => e.localName + '.' + e.className)
      """;

  /** Focuses one after the other, and returns those that something else lies upon. */
  private static final String COVERED =
      """
      () => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
          .filter(e => e.checkVisibility() && !e.disabled && e.type !== 'hidden')
          .filter(e => {
            e.focus();
            const [box] = e.getClientRects();
            const x = box.x + Math.min(box.width, 320) / 2;
            const y = box.y + Math.min(box.height, 256) / 2;
            const there = document.elementFromPoint(x, y);
            return !there || !(e.contains(there) || there.contains(e));
          })
          .map(e => e.outerHTML)
      """;

  @ParameterizedTest
  @EnumSource
  void everythingIsReachedAndNothingCoversIt(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    assertEquals(List.of(), page.evaluate(STAYING));
    assertEquals(List.of(), page.evaluate(COVERED));
  }
}
