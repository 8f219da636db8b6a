package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each verdict, where the reader of an article finds it. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class VerdictTest {
  private static final String ARTICLE = "/articles/specimen";
  private static final String TITLE = "Everything that an article can have";

  @ParameterizedTest
  @CsvSource({"works, Works", "bad-secret, Fix this", "html, Cannot tell"})
  void comesIntoTheArticle(String key, String verdict, Page page) {
    Tester tester = checkedInTheArticle(key, page);
    tester.assertVerdict(verdict);
    assertThat(page).hasURL(Pattern.compile(ARTICLE + "$"));
    assertThat(new Tester(page.getByRole(AriaRole.ARTICLE)).result()).isFocused();
    tester.assertEmpty();
    assertThat(tester.calls()).hasCount(0);
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @ParameterizedTest
  @CsvSource({"works, Works", "bad-secret, Fix this", "html, Cannot tell"})
  @WithoutScripts
  void withoutScriptsItIsAPageWithAWayBack(String key, String verdict, Page page) {
    Tester tester = checkedInTheArticle(key, page);
    tester.assertVerdict(verdict);
    assertThat(page).hasURL(Pattern.compile("/key-check$"));
    assertThat(page).hasTitle("Test of your key · Specimen Trading help");
    assertThat(tester.calls().first()).isHidden();
    tester.assertEmpty();
    back(page).click();
    assertThat(page).hasTitle(TITLE + " · Specimen Trading help");
  }

  private static Tester checkedInTheArticle(String key, Page page) {
    page.navigate(ARTICLE);
    Tester tester = Tester.on(page);
    tester.showBoxes().all().forEach(Locator::check);
    tester.check(PracticeKeyFile.named("binance", key));
    return tester;
  }

  private static Locator back(Page page) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to “" + TITLE + "”"));
  }
}
