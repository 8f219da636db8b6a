package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * From the start page to a reaction without a mouse, always seeing where one is.
 *
 * <p>Pages scroll at once: on the way to what has the focus it would still be out of sight.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
@Visitor(reducedMotion = ReducedMotion.REDUCE)
class KeyboardJourneyTest {
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "ip-bound-elsewhere");

  /** More than any page of the specimen has. */
  private static final int MOST_STOPS = 80;

  @Test
  void fromTheStartToAReaction(Page page) {
    page.navigate("/");
    skipToTheContent(page);
    searchAndOpenTheFirstArticle(page);
    chooseTheExchange(page);
    testTheKey(page);
    openTheArticleOfTheResult(page);
    react(page);
  }

  private static void skipToTheContent(Page page) {
    page.keyboard().press("Tab");
    Locator skip = link(page, "Skip to the content");
    assertThat(skip).isFocused();
    FocusRing.assertVisible(page);
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
  }

  private static void searchAndOpenTheFirstArticle(Page page) {
    page.keyboard().press("/");
    Locator box = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX);
    assertThat(box).isFocused();
    FocusRing.assertVisible(page);
    page.keyboard().type("what the tester does");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q=what"));
    tabTo(page, link(page, "What the tester does"));
    page.keyboard().press("Enter");
    assertThat(page).hasTitle(Pattern.compile("^What the tester does"));
  }

  private static void chooseTheExchange(Page page) {
    tabTo(page, link(page, "Test a key"));
    page.keyboard().press("Enter");
    assertThat(page).hasTitle(Pattern.compile("^Test a key"));
    tabTo(page, link(page, "Binance"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("exchange=binance$"));
  }

  private static void testTheKey(Page page) {
    Tester tester = Tester.on(page);
    tabTo(page, tester.field("API Key"));
    page.keyboard().insertText(KEY.key());
    tabTo(page, tester.field("Secret Key"));
    page.keyboard().insertText(KEY.secret());
    tabTo(page, tester.showBox("Secret Key"));
    page.keyboard().press("Space");
    assertThat(tester.showBox("Secret Key")).isChecked();
    tabTo(page, tester.button());
    page.keyboard().press("Enter");
    tester.assertVerdict("Fix this");
    assertThat(tester.result()).isFocused();
  }

  private static void openTheArticleOfTheResult(Page page) {
    tabTo(page, link(page, "What to do about ip-not-allowed"));
    page.keyboard().press("Enter");
    assertThat(page).hasTitle(Pattern.compile("^What to do about ip-not-allowed"));
  }

  private static void react(Page page) {
    Locator yes =
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Yes").setExact(true));
    tabTo(page, yes);
    page.keyboard().press("Enter");
    assertThat(page.getByText("Your reaction is noted.")).isFocused();
  }

  /** Presses the tab key until the focus is there; it has to be visible on the way, too. */
  private static void tabTo(Page page, Locator goal) {
    Locator first = goal.first();
    assertThat(first).isVisible();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      FocusRing.assertVisible(page);
      if ((boolean) first.evaluate("goal => goal === document.activeElement")) {
        return;
      }
    }
    fail(page.url() + ": the tab key does not reach " + goal);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
