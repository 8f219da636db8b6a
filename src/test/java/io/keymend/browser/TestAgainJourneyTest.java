package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a result that is no success back to the form, with and without scripts. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class TestAgainJourneyTest {
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "bad-secret");
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("binance", "works");
  private static final String ARTICLE = "/articles/specimen";

  @Test
  void inPlaceTheFirstFieldHasTheFocus(Page page) {
    Tester tester = failed(page);
    again(tester);
    assertThat(page).hasURL(Pattern.compile(ARTICLE + "$"));
    assertThat(tester.field("API Key")).isFocused();
    tester.assertEmpty();
    tester.check(WORKS);
    tester.assertVerdict("Works");
  }

  @Test
  @WithoutScripts
  void withoutScriptsItIsAPageThatKnowsTheArticle(Page page) {
    Tester tester = failed(page);
    again(tester);
    assertThat(page).hasURL(Pattern.compile("/key-check\\?exchange=binance&environment=practice"));
    assertThat(tester.field("API Key")).isFocused();
    tester.assertEmpty();
    assertThat(page.locator("select[name=environment]")).hasValue("practice");
    assertThat(page.locator(".crumbs a[href='" + ARTICLE + "']")).isVisible();
  }

  private static Tester failed(Page page) {
    page.navigate(ARTICLE);
    Tester tester = Tester.on(page);
    tester.check(KEY);
    tester.assertVerdict("Fix this");
    return tester;
  }

  private static void again(Tester tester) {
    GetByRoleOptions name = new GetByRoleOptions().setName("Test again");
    tester.result().getByRole(AriaRole.LINK, name).click();
  }
}
