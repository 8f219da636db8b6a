package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The receipt for support, as a reader opens, copies and prints it. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class ReceiptJourneyTest {
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "bad-secret");

  @Test
  void isCopiedByAButton(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Tester tester = checked(page);
    open(tester);
    tester.button("Copy the receipt").click();
    assertThat(tester.button("Copied")).isFocused();
    assertEquals(text(tester).textContent(), page.evaluate("() => navigator.clipboard.readText()"));
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void isPrintedByAButton(Page page) {
    page.addInitScript("window.print = () => { document.title = 'printed'; }");
    Tester tester = checked(page);
    open(tester);
    tester.button("Print this page").click();
    assertThat(page).hasTitle("printed");
  }

  @Test
  void isOnPaperWhenItIsOpen(Page page) {
    Tester tester = checked(page);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(text(tester)).isHidden();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    open(tester);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(text(tester)).isVisible();
    assertThat(tester.button("Print this page")).hasCount(0);
  }

  @Test
  @WithoutScripts
  void withoutScriptsItIsReadAndHasNoDeadButtons(Page page) {
    Tester tester = checked(page);
    open(tester);
    assertThat(text(tester)).containsText("Found: bad-secret");
    assertThat(tester.button("Copy the receipt")).hasCount(0);
    assertThat(tester.button("Print this page")).hasCount(0);
  }

  private static Tester checked(Page page) {
    page.navigate("/key-check?exchange=binance");
    Tester tester = Tester.on(page);
    tester.check(KEY);
    tester.assertVerdict("Fix this");
    return tester;
  }

  private static void open(Tester tester) {
    tester.result().getByText("Receipt for support").click();
    assertThat(text(tester)).isVisible();
  }

  private static Locator text(Tester tester) {
    return tester.result().locator(".receipt pre");
  }
}
