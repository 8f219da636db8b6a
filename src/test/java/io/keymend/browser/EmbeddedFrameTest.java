package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tester and articles in the platform's own pages, which learn nothing but a height. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class EmbeddedFrameTest {
  private static final String BINANCE = "data-exchange=\"binance\"";
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "bad-secret");

  @Test
  void aCheckStaysInTheFrameWhichGrowsWithIt(Page page, Watch watch) {
    PlatformPage platform = open(BINANCE, page, watch);
    String address = page.url();
    Tester tester = Tester.in(platform.frame());
    assertThat(tester.button()).isVisible();
    page.waitForCondition(platform::frameFits);
    double before = platform.frameHeight();

    check(tester);
    tester.assertEmpty();
    page.waitForCondition(() -> platform.frameFits() && platform.frameHeight() > before);
    assertThat(page).hasURL(address);
  }

  @Test
  void linksOfTheResultOpenBesideThePlatform(Page page, Watch watch) {
    PlatformPage platform = open(BINANCE, page, watch);
    String address = page.url();
    Tester tester = Tester.in(platform.frame());
    check(tester);
    Locator read = tester.result().getByRole(AriaRole.LINK, named("Read the whole article"));
    Page article = page.waitForPopup(read::click);
    assertThat(article).hasURL(Pattern.compile("/articles/about-bad-secret$"));
    assertThat(page).hasURL(address);
    assertThat(tester.result()).isVisible();
  }

  @Test
  void thePageAroundHearsHeightsAndSeesNothing(Page page, Watch watch) {
    PlatformPage platform = open(BINANCE, page, watch);
    check(Tester.in(platform.frame()));
    page.waitForCondition(platform::frameFits);
    assertEquals(List.of(PlatformPage.portal() + " height height keymend"), platform.messages());
    assertEquals(true, page.locator("iframe").evaluate("frame => frame.contentDocument === null"));
    assertEquals("{\"cookies\":[],\"origins\":[]}", page.context().storageState());
  }

  @Test
  void anArticleWithItsTester(Page page, Watch watch) {
    PlatformPage platform = open("data-article=\"specimen\" data-title=\"Help\"", page, watch);
    assertThat(page.locator("iframe")).hasAttribute("title", "Help");
    Locator title = platform.frame().getByRole(AriaRole.HEADING).first();
    assertThat(title).hasText("Everything that an article can have");
    assertThat(platform.frame().getByRole(AriaRole.BANNER)).hasCount(0);
    check(Tester.in(platform.frame()));
    page.waitForCondition(platform::frameFits);
  }

  @Test
  void anOriginThatIsNotNamedShowsNoFrame(Page page, Watch watch) {
    PlatformPage.open(PlatformSite.unknownOrigin(), BINANCE, page, watch);
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> frame.url().startsWith("chrome-error:")));
    String seen = watch.take().toString();
    assertTrue(seen.contains("frame-ancestors " + PlatformSite.origin()), seen);
  }

  @Test
  void theFrameAloneKeepsTheRulesOfAccessibility(Page page) {
    page.navigate("/embed/key-check?exchange=binance");
    Accessibility.assertNoViolationsInLightAndDark(page);
    check(Tester.on(page));
    Accessibility.assertNoViolationsInLightAndDark(page);
  }

  private static PlatformPage open(String attributes, Page page, Watch watch) {
    return PlatformPage.open(PlatformSite.origin(), attributes, page, watch);
  }

  private static void check(Tester tester) {
    tester.check(KEY);
    tester.assertVerdict("Fix this");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
