package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever uses the browser next finds nothing of a key. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class NothingLeftTest {
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "works");
  private static final List<String> SECRETS = List.of(KEY.key(), KEY.secret());
  private static final String ARTICLE = "/articles/specimen";

  private static final String KEPT =
      """
      async () => [
        localStorage.length, sessionStorage.length, document.cookie.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ].join(' ')
      """;
  private static final String PAST =
      "() => [location.href, JSON.stringify(history.state), document.referrer, window.name,"
          + " ...performance.getEntries().map(entry => entry.name)].join(' ')";

  @Test
  void afterACheckInPlace(Page page) {
    Traffic traffic = Traffic.of(page);
    check(page);
    assertNothing(page, traffic);
    assertEquals("0 0 0 0 0 0", page.evaluate(KEPT));
    assertNoSecret((String) page.evaluate(PAST));
  }

  @Test
  @WithoutScripts
  void afterACheckWithoutScripts(Page page) {
    Traffic traffic = Traffic.of(page);
    check(page);
    assertNothing(page, traffic);
  }

  @Test
  void afterReloadingAndGoingBackAndForward(Page page) {
    check(page);
    Tester tester = Tester.on(page);
    page.reload();
    tester.assertEmpty();
    // A paste that was not sent.
    tester.paste(KEY);
    page.navigate("/articles/ip-whitelist");
    page.goBack();
    tester.assertEmpty();
    tester.paste(KEY);
    page.goForward();
    page.goBack();
    tester.assertEmpty();
    tester.paste(KEY);
    page.reload();
    tester.assertEmpty();
    assertNoSecret(page.content());
  }

  @Test
  @WithoutScripts
  void withoutScriptsGoingBackAndForward(Page page) {
    check(page);
    page.goBack();
    Tester.on(page).assertEmpty();
    Tester.on(page).paste(KEY);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test a key")).click();
    assertThat(page).hasTitle("Test a key · Specimen Trading help");
    page.goBack();
    Tester.on(page).assertEmpty();
  }

  private static void check(Page page) {
    page.navigate(ARTICLE);
    Tester tester = Tester.on(page);
    tester.check(KEY);
    tester.assertVerdict("Works");
  }

  private static void assertNothing(Page page, Traffic traffic) {
    traffic.assertWithout(SECRETS);
    assertNoSecret(page.content());
    List<Cookie> cookies = page.context().cookies();
    assertEquals(List.of("visit"), cookies.stream().map(cookie -> cookie.name).toList());
    assertTrue(cookies.get(0).value.matches("[0-9a-f]{32}"), "a random word and nothing else");
    assertTrue(page.context().storageState().endsWith("\"origins\":[]}"));
  }

  private static void assertNoSecret(String text) {
    SECRETS.forEach(secret -> assertFalse(text.contains(secret), "a credential is left"));
  }
}
