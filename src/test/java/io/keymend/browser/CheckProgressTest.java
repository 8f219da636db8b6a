package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** While an exchange does not answer: what the page shows, and how the reader ends it. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class CheckProgressTest {
  private static final PracticeKeyFile SILENT = PracticeKeyFile.named("binance", "silent");
  private static final PracticeKeyFile WORKS = PracticeKeyFile.named("binance", "works");

  @Test
  void callsAreShownWhileTheyWait(Page page) {
    Tester tester = waiting(page);
    assertThat(tester.calls().first()).containsText("answered 200 after");
    assertThat(status(page)).hasText("Asking Binance");
    assertThat(tester.result()).hasCount(0);
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void aSecondPressSendsNothing(Page page) {
    List<Request> posts = new ArrayList<>();
    page.onRequest(request -> posts.addAll(request.method().equals("POST") ? of(request) : of()));
    Tester tester = waiting(page);
    assertThat(tester.button()).hasAttribute("aria-disabled", "true");
    tester.button().press("Enter");
    tester.field("API Key").press("Enter");
    // The browser is asked once more, so that it would have told of another request.
    assertThat(tester.calls().last()).containsText("waiting for the answer");
    assertEquals(1, posts.size());
  }

  @Test
  void cancelGivesTheRequestUp(Page page) {
    List<Request> failed = new ArrayList<>();
    page.onRequestFailed(failed::add);
    Tester tester = waiting(page);
    cancel(page).click();
    Locator said = page.getByText("You stopped the test.");
    assertThat(page.locator(".notice", new Page.LocatorOptions().setHas(said))).isFocused();
    assertThat(tester.calls()).hasCount(0);
    assertThat(status(page)).isEmpty();
    page.waitForCondition(() -> !failed.isEmpty());
    assertEquals("net::ERR_ABORTED", failed.get(0).failure());
    assertThat(tester.button()).isEnabled();
    tester.check(WORKS);
    tester.assertVerdict("Works");
  }

  @Test
  @WithoutScripts
  void withoutScriptsTheWaitingPageGrows(Page page) {
    Tester tester = waiting(page);
    assertThat(page).hasURL(Pattern.compile("/key-check$"));
    assertThat(page.getByText("Asking Binance")).isVisible();
    assertThat(tester.result()).hasCount(0);
    cancel(page).click();
    assertThat(page).hasURL(Pattern.compile("/key-check\\?exchange=binance$"));
    assertThat(page).hasTitle(Pattern.compile("^Test a key"));
    tester.assertEmpty();
  }

  private static Tester waiting(Page page) {
    page.navigate("/articles/specimen");
    Tester tester = Tester.on(page);
    tester.check(SILENT);
    Locator open = page.getByText("waiting for the answer");
    assertThat(tester.calls().filter(new Locator.FilterOptions().setHas(open)).last()).isVisible();
    return tester;
  }

  private static Locator status(Page page) {
    return page.locator(".tester").getByRole(AriaRole.STATUS);
  }

  private static Locator cancel(Page page) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel"));
  }

  private static List<Request> of(Request... requests) {
    return List.of(requests);
  }
}
