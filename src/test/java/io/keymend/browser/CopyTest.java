package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The addresses that a key's IP list lacks are copied by a button, which says whether it did. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class CopyTest {
  private static final PracticeKeyFile OTHER_ADDRESSES = PracticeKeyFile.named("bitget", "works");
  private static final String NAME = "Copy with commas";

  @Test
  void putsTheMissingAddressesOnTheClipboard(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    press(page);
    assertThat(Tester.on(page).button("Copied")).isFocused();
    assertEquals("192.0.2.10,198.51.100.10", page.evaluate("() => navigator.clipboard.readText()"));
  }

  @Test
  void saysSoWhereTheBrowserForbidsIt(Page page) {
    page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    press(page);
    assertThat(Tester.on(page).button("Please copy by hand")).isVisible();
  }

  private static void press(Page page) {
    page.navigate("/key-check?exchange=bitget");
    Tester tester = Tester.on(page);
    tester.check(OTHER_ADDRESSES);
    tester.button(NAME).click();
  }
}
