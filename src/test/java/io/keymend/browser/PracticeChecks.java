package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Checks of practice keys by the buttons of the practice page, with scripts and without. */
final class PracticeChecks {
  private PracticeChecks() {}

  /** Tries a key and waits for the result. */
  static void run(Page page, String exchange, String key) {
    page.navigate("/practice");
    String button = "Try it: " + exchange + " " + key;
    Page.GetByRoleOptions exactly = new Page.GetByRoleOptions().setName(button).setExact(true);
    page.getByRole(AriaRole.BUTTON, exactly).click();
    Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Result"));
    assertThat(result).isVisible();
  }
}
