package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import io.keymend.keycheck.PracticeKeyFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser that keeps whole pages for the way back keeps no paste in them. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenChecks.class)
class BackForwardCacheTest {
  private static final PracticeKeyFile KEY = PracticeKeyFile.named("binance", "works");
  private static final String TELL_OF_A_KEPT_PAGE =
      "addEventListener('pageshow', event => { if (event.persisted) document.title = 'kept' })";

  @Test
  void hasNothingOfAPasteThatWasNotSent(Page page) {
    try (Browser browser = keepingPages(page)) {
      Page kept = browser.newPage(new NewPageOptions().setBaseURL(PlatformPage.portal()));
      kept.addInitScript(TELL_OF_A_KEPT_PAGE);
      kept.navigate("/articles/specimen");
      Tester tester = Tester.on(kept);
      tester.showBoxes().first().check();
      tester.paste(KEY);
      kept.navigate("/articles/ip-whitelist");
      back(kept);
      assertThat(kept).hasTitle("kept");
      tester.assertEmpty();
    }
  }

  /** Playwright switches that off, since a page may come back without an event. */
  private static Browser keepingPages(Page page) {
    LaunchOptions options =
        SharedBrowser.options(Chromium.search().orElseThrow())
            .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
    return page.context().browser().browserType().launch(options);
  }

  private static void back(Page page) {
    page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
  }
}
