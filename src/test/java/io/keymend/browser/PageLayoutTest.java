package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page fits into windows of every width, and what is in it can be hit. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class PageLayoutTest {
  private static final int[] WIDTHS = {320, 375, 768, 1280, 1920};

  private static final String OPEN_DETAILS =
      "document.querySelectorAll('details').forEach(details => details.open = true)";

  @ParameterizedTest
  @EnumSource
  void fitsAndCanBeHit(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    assertFitsAndCanBeHit(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"works-no-ip-list", "ip-bound-elsewhere", "wrong-environment", "html"})
  void resultsOfChecksDoToo(String key, Page page) {
    PracticeChecks.run(page, "okx", key);
    assertFitsAndCanBeHit(page);
  }

  private static void assertFitsAndCanBeHit(Page page) {
    page.evaluate(OPEN_DETAILS);
    List<String> faults = new ArrayList<>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 800);
      LayoutFaults.notFitting(page).forEach(fault -> faults.add(width + ": " + fault));
      LayoutFaults.hardToHit(page).forEach(fault -> faults.add(width + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void faultsAreFound(Page page, Watch watch) {
    BrokenPages.openWithoutPolicy(
        page,
        """
        <!DOCTYPE html><div style='width: 40px; overflow: hidden'>Wwwwwwwwwwwwwwwwwww</div>
        <p style='width: 3000px'>wide</p><p><a href='/'>alone</a></p><p>In <a href='/'>a text</a></p>
        """);
    assertEquals(
        List.of("the page scrolls sideways: 3008", "cut off: div \"Wwwwwwwwwwwwwwwwwww\""),
        LayoutFaults.notFitting(page));
    assertEquals(1, LayoutFaults.hardToHit(page).size());
  }
}
