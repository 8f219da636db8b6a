package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields for secrets hide what is in them until asked, and take a paste as it comes. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class PasteFieldTest {
  private static final String HIDING = "-webkit-text-security";
  private static final List<String> LABELS = List.of("API Key", "Secret Key");

  @Test
  void whatIsPastedShowsOnlyWhenAsked(Page page) {
    assertHiddenUntilAsked(page);
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  @WithoutScripts
  void withoutScriptsToo(Page page) {
    assertHiddenUntilAsked(page);
  }

  @Test
  void thePasteOfTheKeyboardIsTaken(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate("/articles/specimen");
    page.evaluate("() => navigator.clipboard.writeText('copied elsewhere')");
    for (String label : LABELS) {
      Locator field = Tester.on(page).field(label);
      field.press("ControlOrMeta+V");
      assertThat(field).hasValue("copied elsewhere");
    }
  }

  private static void assertHiddenUntilAsked(Page page) {
    page.navigate("/articles/specimen");
    Tester tester = Tester.on(page);
    for (String label : LABELS) {
      Locator field = tester.field(label);
      field.focus();
      page.keyboard().insertText("what is pasted");
      assertThat(field).hasValue("what is pasted");
      assertThat(field).hasCSS(HIDING, "disc");
      Locator show = tester.showBox(label);
      show.check();
      assertThat(field).hasCSS(HIDING, "none");
      show.uncheck();
      assertThat(field).hasCSS(HIDING, "disc");
    }
  }
}
