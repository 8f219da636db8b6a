package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Colours follow the device until the reader chooses; the choice shows at once and is remembered.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class AppearanceSwitchTest {
  private static final String WHITE = "rgb(255, 255, 255)";
  private static final String NIGHT = "rgb(16, 22, 20)";
  private static final String PLACE = "/search?q=addresses+list";

  @Test
  void coloursFollowTheDevice(Page page) {
    page.navigate("/articles/specimen");
    assertPaper(page, WHITE);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertPaper(page, NIGHT);
    assertThat(button(page, "System")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void aChoiceShowsAtOnceAndStays(Page page) {
    page.navigate("/");
    choose(page, "Dark");
    assertPaper(page, NIGHT);
    assertPressed(page, "Dark");
    page.reload();
    assertPaper(page, NIGHT);
    page.navigate("/articles/specimen");
    assertPaper(page, NIGHT);
    assertPressed(page, "Dark");
    assertEquals(List.of("theme=dark"), cookies(page));
  }

  @Test
  @Visitor(colorScheme = ColorScheme.DARK)
  void systemForgetsIt(Page page) {
    page.navigate(PLACE);
    choose(page, "Light");
    assertPaper(page, WHITE);
    assertEquals(List.of("theme=light"), cookies(page));
    choose(page, "System");
    assertPaper(page, NIGHT);
    assertPressed(page, "System");
    assertEquals(List.of(), cookies(page));
    page.reload();
    assertPaper(page, NIGHT);
  }

  @Test
  @Visitor(javaScript = false)
  void withoutScriptsItComesBackToTheSamePage(Page page) {
    for (String address : List.of(PLACE, "/articles/specimen")) {
      page.navigate(address);
      button(page, "Dark").click();
      assertPaper(page, NIGHT);
      assertThat(page).hasURL(address);
      button(page, "System").click();
      assertPaper(page, WHITE);
      assertEquals(List.of(), cookies(page));
    }
  }

  @Test
  void noOtherColoursShowBeforeTheScriptIsThere(Page page) {
    page.navigate("/");
    choose(page, "Dark");
    // Never answered: what shows now shows without the script.
    page.route("**/*.js", script -> {});
    page.navigate(
        "/articles/specimen", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertPaper(page, NIGHT);
  }

  private static void choose(Page page, String theme) {
    page.waitForResponse("**/appearance", () -> button(page, theme).click());
  }

  private static Locator button(Page page, String theme) {
    Locator group =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Appearance"));
    return group.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(theme));
  }

  private static void assertPressed(Page page, String theme) {
    for (String each : List.of("System", "Light", "Dark")) {
      assertThat(button(page, each))
          .hasAttribute("aria-pressed", String.valueOf(each.equals(theme)));
    }
  }

  private static void assertPaper(Page page, String colour) {
    assertThat(page.locator("body")).hasCSS("background-color", colour);
  }

  private static List<String> cookies(Page page) {
    return page.context().cookies().stream().map(AppearanceSwitchTest::text).toList();
  }

  private static String text(Cookie cookie) {
    return cookie.name + "=" + cookie.value;
  }
}
