package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What screen readers find their way by: language, headings, landmarks and regions that speak. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class StructureTest {
  private static final String LEVELS =
      """
      () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter(heading => heading.checkVisibility()).map(heading => Number(heading.localName[1]))
      """;

  private static final String NAVIGATIONS =
      """
      () => [...document.querySelectorAll('nav')].filter(nav => nav.checkVisibility())
          .map(nav => nav.getAttribute('aria-label') ?? '')
      """;

  @ParameterizedTest
  @EnumSource
  void headingsGoDownOneByOne(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    int above = 0;
    for (Object each : (List<?>) page.evaluate(LEVELS)) {
      int level = ((Number) each).intValue();
      assertTrue(level <= above + 1, "h" + level + " below h" + above);
      assertEquals(above == 0, level == 1, "one h1, and it comes first");
      above = level;
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_NONE, names = "FRAMED_.*")
  void landmarksAreThereAndDiffer(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    for (AriaRole once : List.of(AriaRole.MAIN, AriaRole.BANNER, AriaRole.CONTENTINFO)) {
      assertThat(page.getByRole(once)).hasCount(1);
    }
    List<?> names = (List<?>) page.evaluate(NAVIGATIONS);
    assertTrue(names.contains("Main"), names.toString());
    assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ANY, names = "FRAMED_.*")
  void aFrameIsOneLandmark(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
    assertThat(page.getByRole(AriaRole.BANNER)).hasCount(0);
    assertThat(page.getByRole(AriaRole.CONTENTINFO)).hasCount(0);
  }

  /** Screen readers do not speak of a region that appears together with its words. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/key-check?exchange=okx", "/articles/specimen"})
  void whatSpeaksIsThereBeforeItSpeaks(String address, Page page) {
    page.navigate(address);
    assertThat(page.getByRole(AriaRole.STATUS)).hasCount(1);
    assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
  }
}
