package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper there is what is to be read, and nothing that can only be clicked. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class PrintTest {

  @ParameterizedTest
  @ValueSource(strings = {"/articles/specimen", "/key-check?exchange=okx", "/search?q=key"})
  void whatCanOnlyBeClickedIsLeftOut(String address, Page page) {
    print(page, address);
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).isVisible();
    for (AriaRole role : new AriaRole[] {AriaRole.BANNER, AriaRole.CONTENTINFO}) {
      assertThat(page.getByRole(role)).hasCount(0);
    }
    for (AriaRole role : new AriaRole[] {AriaRole.SEARCHBOX, AriaRole.BUTTON, AriaRole.TEXTBOX}) {
      assertThat(page.getByRole(role)).hasCount(0);
    }
  }

  @Test
  void theArticleIsThere(Page page) {
    print(page, "/articles/specimen");
    assertThat(page.getByText("A first paragraph with")).isVisible();
    assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
    assertThat(page.getByText("The last paragraph.")).isVisible();
  }

  @Test
  void addressesOfOtherSitesStandBehindTheirLinks(Page page) {
    print(page, "/articles/specimen");
    String outside = "https://specimen.example/elsewhere";
    assertEquals("\" (" + outside + ")\"", printedAfter(page, outside));
    assertEquals("none", printedAfter(page, "another article"));
  }

  @Test
  @Visitor(colorScheme = ColorScheme.DARK)
  void paperIsWhite(Page page) {
    print(page, "/articles/specimen");
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    assertThat(page.locator("body")).hasCSS("color", "rgb(22, 33, 29)");
  }

  private static void print(Page page, String address) {
    page.navigate(address);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
  }

  private static Object printedAfter(Page page, String link) {
    Locator main = page.getByRole(AriaRole.MAIN);
    return main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .evaluate("link => getComputedStyle(link, '::after').content");
  }
}
