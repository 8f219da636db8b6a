package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A key that may have been made on another site of its exchange is tested there by a button. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class OtherSiteTest {
  private static final PracticeKeyFile EUROPEAN = PracticeKeyFile.named("okx", "lives-in-europe");

  @Test
  void thePasteStaysForTheButtonAndIsGoneAfterIt(Page page) {
    Tester tester = checkedAtTheMainSite(page);
    assertThat(tester.field("Secret Key")).hasValue(EUROPEAN.secret());
    Accessibility.assertNoViolations(page);
    europe(tester).click();
    tester.assertVerdict("Works");
    assertThat(tester.result()).isFocused();
    tester.assertEmpty();
  }

  @Test
  @WithoutScripts
  void withoutScriptsTheKeyIsPastedAgain(Page page) {
    Tester tester = checkedAtTheMainSite(page);
    tester.assertEmpty();
    tester.paste(EUROPEAN);
    europe(tester).click();
    tester.assertVerdict("Works");
    tester.assertEmpty();
  }

  private static Tester checkedAtTheMainSite(Page page) {
    page.navigate("/key-check?exchange=okx");
    Tester tester = Tester.on(page);
    tester.check(EUROPEAN);
    tester.assertVerdict("Fix this");
    return tester;
  }

  private static Locator europe(Tester tester) {
    return tester.button("Test at Practice exchange: OKX Europe (my.okx.com)");
  }
}
