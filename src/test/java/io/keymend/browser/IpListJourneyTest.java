package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the choice of an exchange to the address that its list lacks. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class IpListJourneyTest {

  @Test
  void copiesAllAddressesAndThenTheMissingOne(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate("/ip-list");
    assertFits(page);
    link(page, "HTX").click();
    button(page, "Copy with commas").click();
    assertThat(button(page, "Copied")).isFocused();
    assertEquals("192.0.2.10,198.51.100.10", copied(page));

    compare(page, "192.0.2.10\n10.0.0.1 192.0.2.10:443 office 8.8.8.8 8.8.8.8");
    assertThat(result(page)).isFocused();
    assertThat(result(page)).containsText("1 address is missing");
    result(page).getByRole(AriaRole.BUTTON).click();
    assertEquals("198.51.100.10", copied(page));
    assertThat(page.getByLabel("Your list", exactly())).hasValue("");
    assertFits(page);
  }

  @Test
  void eachAddressIsCopiedByItself(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate("/ip-list?exchange=kraken");
    button(page, "Copy 198.51.100.10").click();
    assertEquals("198.51.100.10", copied(page));
    assertFits(page);
  }

  @Test
  void anEmptyBoxIsReachedFromTheSummary(Page page, Watch watch) {
    watch.expectStatus(400);
    page.navigate("/ip-list?exchange=okx");
    compare(page, " ");
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
    Locator field = page.getByLabel("Your list", exactly());
    assertThat(field).isFocused();
    assertThat(field).hasAccessibleDescription(Pattern.compile("Error: There is no address"));
    assertFits(page);
  }

  @Test
  @WithoutScripts
  void worksWithoutScripts(Page page) {
    page.navigate("/ip-list?exchange=kraken");
    assertThat(page.locator("pre")).hasText(new String[] {"192.0.2.10", "198.51.100.10"});
    assertThat(page.locator("[data-copy]").first()).isHidden();
    compare(page, "192.0.2.0/24 198.51.100.10");
    assertThat(result(page)).containsText("Nothing is missing");
  }

  /** No rule of accessibility is broken and nothing is cut off, on a wide and a narrow screen. */
  private static void assertFits(Page page) {
    for (int width : List.of(375, 1280)) {
      page.setViewportSize(width, 800);
      Accessibility.assertNoViolationsInLightAndDark(page);
      assertEquals(List.of(), LayoutFaults.notFitting(page));
      assertEquals(List.of(), LayoutFaults.hardToHit(page));
    }
  }

  private static void compare(Page page, String list) {
    page.getByLabel("Your list", exactly()).fill(list);
    button(page, "Compare").click();
  }

  private static Object copied(Page page) {
    return page.evaluate("() => navigator.clipboard.readText()");
  }

  private static Locator result(Page page) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Result"));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
