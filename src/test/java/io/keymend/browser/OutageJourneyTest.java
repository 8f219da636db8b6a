package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While an exchange has trouble, the reader hears of it first, and of the key afterwards. */
@QuarkusTest
@BrowserTest
@TestProfile(AnnouncedTrouble.class)
class OutageJourneyTest {
  private static final String TROUBLE = "Binance does not work at the moment";
  private static final String FORM = "/key-check?exchange=binance&environment=live";

  @Test
  void anArticleBeginsWithItAndLeadsToWhatIsKnown(Page page) {
    page.navigate("/articles/binance");
    Locator note = notes(page);
    assertThat(note).hasCount(1);
    assertThat(note).containsText(TROUBLE);
    assertThat(note.locator("svg")).isVisible();
    assertTrue(top(note) < top(page.getByRole(AriaRole.HEADING).first()), "not above the title");
    Accessibility.assertNoViolationsInLightAndDark(page);
    note.getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("/status/binance$"));
    assertThat(page.locator(".standing")).containsText("Down");
    assertThat(page.locator(".announced")).containsText("Keys and bots stay as they are.");
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void theAnswerOfTheTesterBeginsWithItAndKeepsItsVerdict(Page page) {
    page.navigate("/articles/binance");
    Tester tester = Tester.on(page);
    tester.choose("Binance.com");
    tester.check(PracticeKeyFile.named("binance", "works"));
    tester.assertVerdict("Works");
    Locator note = tester.result().getByRole(AriaRole.NOTE);
    assertThat(note).containsText(TROUBLE);
    assertTrue(top(note) < top(tester.result().getByRole(AriaRole.HEADING).first()));
    assertThat(tester.result().locator(".existing .button")).isVisible();
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void theAnswerOfAnotherSiteDoesNotSpeakOfIt(Page page) {
    page.navigate("/articles/binance");
    Tester tester = Tester.on(page);
    tester.check(PracticeKeyFile.named("binance", "works"));
    tester.assertVerdict("Works");
    assertThat(tester.result().getByRole(AriaRole.NOTE)).hasCount(0);
    assertThat(notes(page)).hasCount(1);
  }

  @Test
  @WithoutScripts
  void withoutScriptsToo(Page page) {
    page.navigate(FORM);
    assertThat(notes(page).first()).containsText(TROUBLE);
    Tester tester = Tester.on(page);
    tester.showBoxes().all().forEach(Locator::check);
    tester.check(PracticeKeyFile.named("binance", "bad-secret"));
    tester.assertVerdict("Fix this");
    assertThat(tester.result().getByRole(AriaRole.NOTE).first()).containsText(TROUBLE);
  }

  @Test
  void theSearchSaysItAboveWhatAMessageMeans(Page page) {
    page.navigate("/");
    page.getByRole(AriaRole.SEARCHBOX)
        .fill(
            "Binance {\"code\":-2015,\"msg\":\"Invalid API-key, IP, or permissions for action.\"}");
    Locator card =
        page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("What the message means"));
    assertThat(card.getByRole(AriaRole.NOTE)).containsText(TROUBLE);
    assertTrue(top(card.getByRole(AriaRole.NOTE)) < top(card.getByRole(AriaRole.HEADING)));
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  @Test
  void otherExchangesAreNotSpokenOf(Page page) {
    page.navigate("/key-check?exchange=okx&environment=live");
    assertThat(notes(page)).hasCount(0);
    page.navigate("/articles/specimen");
    assertThat(page.locator("main > .outage")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/status", "/status/binance", "/articles/binance", FORM})
  void fitsEverywhere(String address, Page page) {
    page.navigate(address);
    for (int width : List.of(320, 375, 768, 1280)) {
      page.setViewportSize(width, 800);
      assertEquals(List.of(), LayoutFaults.notFitting(page), address + " at " + width);
      assertEquals(List.of(), LayoutFaults.hardToHit(page), address + " at " + width);
    }
  }

  private static Locator notes(Page page) {
    return page.getByRole(AriaRole.NOTE);
  }

  /** From the top of the page, which may still be scrolling. */
  private static double top(Locator part) {
    Object top = part.evaluate("part => part.getBoundingClientRect().top + scrollY");
    return ((Number) top).doubleValue();
  }
}
