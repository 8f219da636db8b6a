package io.keymend.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages look as they did when somebody last looked at them. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class ScreenshotTest {

  @ParameterizedTest
  @CsvSource({
    "home, /",
    "article, /articles/specimen",
    "search, /search?q=addresses",
    "tester, /key-check?exchange=okx"
  })
  void pages(String name, String address, Page page) {
    Screenshots screenshots = new Screenshots(page);
    page.navigate(address);
    screenshots.assertLooksLike(name, 375, 768, 1280);
  }

  @Test
  void missing(Page page, Watch watch) {
    Screenshots screenshots = new Screenshots(page);
    watch.expectStatus(404);
    page.navigate("/nowhere");
    screenshots.assertLooksLike("missing", 375, 1280);
  }

  @Test
  @Visitor(colorScheme = ColorScheme.DARK)
  void articleInTheDark(Page page) {
    Screenshots screenshots = new Screenshots(page);
    page.navigate("/articles/specimen");
    screenshots.assertLooksLike("article-dark", 375);
  }

  @ParameterizedTest
  @CsvSource({"works, works-no-ip-list", "fix-this, ip-bound-elsewhere", "cannot-tell, html"})
  @Visitor(javaScript = false)
  void result(String verdict, String key, Page page) {
    Screenshots screenshots = new Screenshots(page);
    PracticeChecks.run(page, "okx", key);
    screenshots.assertLooksLike(verdict, 375, 1280);
  }

  @Test
  @Visitor(javaScript = false)
  void faultsInThePaste(Page page, Watch watch) {
    Screenshots screenshots = new Screenshots(page);
    watch.expectStatus(400);
    page.navigate("/key-check?exchange=okx");
    GetByLabelOptions exactly = new GetByLabelOptions().setExact(true);
    page.getByLabel("API Key", exactly).fill("0ea5e000 0000");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Test this key")).click();
    Locator alert = page.getByRole(AriaRole.ALERT);
    alert.waitFor();
    screenshots.assertLooksLike("faults", 375, 1280);
  }
}
