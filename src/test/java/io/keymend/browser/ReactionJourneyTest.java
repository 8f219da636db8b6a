package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A reader says whether the article helped, in place and, without scripts, on a page of its own.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class ReactionJourneyTest {
  private static final String ARTICLE = "/articles/specimen";

  @Test
  void inPlace(Page page) {
    page.navigate(ARTICLE);
    react(page, () -> assertSaidInPlace(page));
  }

  @Test
  @Visitor(javaScript = false)
  void withoutScripts(Page page) {
    page.navigate(ARTICLE);
    react(page, () -> assertThat(page).hasURL(Pattern.compile("/feedback$")));
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Back to")).click();
    assertThat(page).hasURL(Pattern.compile(ARTICLE + "$"));
  }

  @Test
  void aFaceIsChosenWithTheKeyboard(Page page) {
    page.navigate(ARTICLE);
    button(page, "No").press("Enter");
    assertThat(said(page)).isFocused();
    page.keyboard().press("Tab");
    assertThat(button(page, "Yes")).isFocused();
  }

  @Test
  void everyStateIsAccessible(Page page) {
    page.navigate(ARTICLE);
    for (String chosen : List.of("Yes", "Partly", "No")) {
      button(page, chosen).click();
      assertChosen(page, chosen);
      assertAccessible(page);
    }
    reason(page, "Hard to follow").check();
    send(page);
    assertThat(said(page)).hasText("Thank you. That helps the writers.");
    assertAccessible(page);
  }

  /**
   * The page that readers without scripts get; axe itself needs them, so only ours is kept away.
   */
  @Test
  void thePageOfItsOwnIsAccessible(Page page, Watch watch) {
    watch.expect("net::ERR_FAILED");
    page.route("**/*.js", Route::abort);
    page.navigate(ARTICLE);
    button(page, "No").click();
    assertThat(page).hasURL("/feedback");
    assertAccessible(page);
  }

  /** All that one reader can do; after each press the reader is told, which is asserted. */
  private static void react(Page page, Runnable told) {
    button(page, "Yes").click();
    assertThat(said(page)).hasText("Thank you. Your reaction is noted.");
    assertChosen(page, "Yes");
    assertThat(reasons(page)).hasCount(0);
    told.run();
    button(page, "Partly").click();
    assertChosen(page, "Partly");
    assertThat(reasons(page)).isVisible();
    told.run();
    button(page, "No").click();
    assertChosen(page, "No");
    told.run();
    reason(page, "The steps differ on the exchange").check();
    comment(page).fill("The second step is missing.");
    send(page);
    assertThat(said(page)).hasText("Thank you. That helps the writers.");
    told.run();
    assertThat(reason(page, "The steps differ on the exchange")).isChecked();
    assertThat(comment(page)).hasValue("The second step is missing.");
  }

  /** Nothing was loaded, and the focus is where the news is. */
  private static void assertSaidInPlace(Page page) {
    assertThat(page).hasURL(Pattern.compile(ARTICLE + "$"));
    assertThat(said(page)).isFocused();
    assertThat(said(page)).isInViewport();
  }

  private static void assertAccessible(Page page) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      Accessibility.assertNoViolations(page);
    }
  }

  private static void assertChosen(Page page, String face) {
    for (String each : List.of("Yes", "Partly", "No")) {
      assertThat(button(page, each))
          .hasAttribute("aria-pressed", String.valueOf(each.equals(face)));
    }
  }

  private static Locator section(Page page) {
    return page.getByRole(
        AriaRole.REGION, new GetByRoleOptions().setName("Did this answer your question?"));
  }

  private static Locator said(Page page) {
    return section(page).getByRole(AriaRole.STATUS);
  }

  private static void send(Page page) {
    button(page, "Send").click();
  }

  private static Locator button(Page page, String name) {
    Locator.GetByRoleOptions exactly = new Locator.GetByRoleOptions().setName(name).setExact(true);
    return section(page).getByRole(AriaRole.BUTTON, exactly);
  }

  private static Locator reasons(Page page) {
    return section(page)
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("What was wrong?"));
  }

  private static Locator reason(Page page, String words) {
    return reasons(page).getByLabel(words);
  }

  private static Locator comment(Page page) {
    return section(page).getByLabel("Anything to add?");
  }
}
