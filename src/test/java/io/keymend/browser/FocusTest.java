package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes through a page with the Tab key sees where they are. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
@Visitor(reducedMotion = ReducedMotion.REDUCE)
class FocusTest {
  private static final int MORE_THAN_ANY_PAGE_HAS = 200;

  /** What has the focus, and what is wrong with its outline; null at the end of the page. */
  private static final String FOCUSED =
      """
      () => {
        const focused = document.activeElement;
        if (focused === document.body) return null;
        const style = getComputedStyle(focused);
        const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
        const box = focused.getBoundingClientRect();
        const faults = [];
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
        if (box.bottom < 0 || box.top > innerHeight) faults.push('not in the window');
        for (let e = focused.parentElement; e; e = e.parentElement) {
          if (e === document.body || e === document.documentElement) continue;
          if (getComputedStyle(e).overflowX === 'visible') continue;
          const clip = e.getBoundingClientRect();
          if (box.left - reach < clip.left || box.right + reach > clip.right) faults.push('clipped');
        }
        return [focused.outerHTML.slice(0, 120), ...faults];
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/articles/specimen", "/key-check?exchange=okx"})
  void everyStopShowsItself(String address, Page page) {
    page.navigate(address);
    List<String> stops = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int presses = 0; presses < MORE_THAN_ANY_PAGE_HAS; presses++) {
      page.keyboard().press("Tab");
      List<?> focused = (List<?>) page.evaluate(FOCUSED);
      if (focused == null) {
        break;
      }
      stops.add(focused.get(0).toString());
      if (focused.size() > 1) {
        faults.add(focused.toString());
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(stops.get(0).contains("Skip to the content"), stops.get(0));
    String last = stops.get(stops.size() - 1);
    assertTrue(last.contains("value=\"dark\""), last);
  }
}
