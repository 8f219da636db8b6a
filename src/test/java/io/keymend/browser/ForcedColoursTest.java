package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the device replaces all colours, what colours said is said by borders. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
@Visitor(forcedColors = ForcedColors.ACTIVE)
class ForcedColoursTest {

  @Test
  void theChosenFaceDiffersFromTheOthers(Page page) {
    page.navigate("/articles/specimen");
    Locator yes = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Yes"));
    assertThat(yes).hasCSS("border-top-width", "1px");
    yes.click();
    assertThat(yes).hasAttribute("aria-pressed", "true");
    assertBorder(yes, "solid", "3px");
  }

  @Test
  void theSectionBeingReadDiffersFromTheOthers(Page page) {
    page.navigate("/articles/specimen");
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
    Locator current = page.locator(".toc.wide [aria-current]");
    assertThat(current).hasText("The end");
    assertBorder(current, "solid", "3px");
  }

  @Test
  void theChosenAppearanceDiffersFromTheOthers(Page page) {
    page.navigate("/");
    assertBorder(page.getByText("System"), "solid", "3px");
    assertThat(page.getByText("Dark", new Page.GetByTextOptions().setExact(true)))
        .hasCSS("border-top-width", "1px");
  }

  @ParameterizedTest
  @CsvSource({"works, solid, 2px", "invalid-key, double, 5px", "html, dashed, 2px"})
  void everyVerdictHasABorderOfItsOwn(String key, String style, String width, Page page) {
    PracticeChecks.run(page, "okx", key);
    assertBorder(
        page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Result")), style, width);
  }

  private static void assertBorder(Locator element, String style, String width) {
    assertThat(element).hasCSS("border-top-style", style);
    assertThat(element).hasCSS("border-top-width", width);
    assertNotEquals(
        element.page().locator("body").evaluate("e => getComputedStyle(e).backgroundColor"),
        element.evaluate("e => getComputedStyle(e).borderTopColor"));
  }
}
