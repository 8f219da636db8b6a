package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A paste that cannot be a key: the page says what is wrong where, and gives nothing of it away.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class PasteErrorsTest {
  private static final String ADDRESS = "/articles/specimen";
  private static final String BROKEN_KEY = "BrokenInTheMiddle ofIt1";
  private static final String BROKEN_SECRET = "CutOffSecret";
  private static final List<String> LABELS = List.of("API Key", "Secret Key");

  @Test
  void emptyFieldsAreNamedAndReachedByLinks(Page page, Watch watch) {
    watch.expectStatus(400);
    Tester tester = open(page);
    tester.button().click();
    assertThat(tester.errorSummary()).isFocused();
    for (String label : LABELS) {
      assertFault(tester, label, "This field is empty.");
      link(tester, label).click();
      assertThat(tester.field(label)).isFocused();
    }
    assertThat(page).hasURL(Pattern.compile("/articles/specimen(#.*)?$"));
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void aBrokenPasteStaysInItsFieldsAndNowhereElse(Page page) {
    Tester tester = open(page);
    pasteBroken(tester);
    Traffic traffic = Traffic.of(page);
    tester.button().click();
    assertThat(tester.errorSummary()).isFocused();
    assertFault(tester, "API Key", "Character 18 is a space\\. Take it out\\.");
    assertFault(tester, "Secret Key", "This is shorter than values of this field are\\.");
    assertThat(tester.field("API Key")).hasValue(BROKEN_KEY);
    assertThat(tester.field("Secret Key")).hasValue(BROKEN_SECRET);
    traffic.assertWithout(List.of(BROKEN_KEY, BROKEN_SECRET));
    assertNothingOfThePaste(page.content());
  }

  @Test
  @WithoutScripts
  void withoutScriptsEmptyFieldsAreAPage(Page page, Watch watch) {
    watch.expectStatus(400);
    Tester tester = open(page);
    tester.button().click();
    assertErrorPage(page, tester);
    assertFault(tester, "API Key", "This field is empty.");
  }

  @Test
  @WithoutScripts
  void withoutScriptsABrokenPasteIsGone(Page page) {
    Tester tester = open(page);
    pasteBroken(tester);
    tester.button().click();
    assertErrorPage(page, tester);
    assertFault(tester, "API Key", "Character 18 is a space\\. Take it out\\.");
    assertNothingOfThePaste(page.content());
    link(tester, "Secret Key").click();
    assertThat(tester.field("Secret Key")).isFocused();
  }

  private static Tester open(Page page) {
    page.navigate(ADDRESS);
    return Tester.on(page);
  }

  private static void pasteBroken(Tester tester) {
    tester.field("API Key").fill(BROKEN_KEY);
    tester.field("Secret Key").fill(BROKEN_SECRET);
  }

  private static Locator link(Tester tester, String label) {
    return tester
        .errorSummary()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label + ":"));
  }

  private static void assertErrorPage(Page page, Tester tester) {
    assertThat(page).hasTitle(Pattern.compile("^Error: "));
    assertThat(tester.errorSummary()).isFocused();
    tester.assertEmpty();
  }

  private static void assertFault(Tester tester, String label, String words) {
    assertThat(tester.field(label)).hasAttribute("aria-invalid", "true");
    assertThat(tester.field(label)).hasAccessibleDescription(Pattern.compile("Error: " + words));
  }

  private static void assertNothingOfThePaste(String html) {
    assertFalse(html.contains(BROKEN_KEY), "the key's value is in the page");
    assertFalse(html.contains(BROKEN_SECRET), "the secret's value is in the page");
  }
}
