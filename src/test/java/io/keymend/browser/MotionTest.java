package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** For readers who asked for less motion, nothing moves. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class MotionTest {
  private static final String SHOW_SPINNER =
      """
      document.querySelector('main').append(
          document.querySelector('template[data-say=asking]').content.cloneNode(true))
      """;

  @Test
  @Visitor(reducedMotion = ReducedMotion.REDUCE)
  void nothingMoves(Page page) {
    assertMoving(page, 0);
    assertThat(page.locator("html")).hasCSS("scroll-behavior", "auto");
  }

  @Test
  void forOthersThereIsMotion(Page page) {
    assertMoving(page, 1);
    assertThat(page.locator("html")).hasCSS("scroll-behavior", "smooth");
  }

  private static void assertMoving(Page page, int animations) {
    page.navigate("/key-check?exchange=okx");
    page.evaluate(SHOW_SPINNER);
    assertThat(page.locator(".spinner")).isVisible();
    assertEquals(animations, page.evaluate("document.getAnimations().length"));
  }
}
