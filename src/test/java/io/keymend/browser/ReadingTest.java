package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader finds an article by clicks, with scripts and without. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class ReadingTest {

  @Test
  void fromTheStartToAnArticle(Page page) {
    read(page);
  }

  @Test
  @Visitor(javaScript = false)
  void withoutScripts(Page page) {
    read(page);
  }

  @Test
  void anAddressWithoutAPageSaysSo(Page page, Watch watch) {
    watch.expectStatus(404);
    page.navigate("/nowhere");
    assertThat(page).hasTitle(Pattern.compile(".* · Specimen Trading help"));
    assertThat(heading(page)).hasCount(1);
  }

  private static void read(Page page) {
    page.navigate("/");
    assertThat(heading(page)).hasCount(1);
    follow(page, "Connecting");
    follow(page, "Everything that an article can have");
    assertThat(page).hasURL(Pattern.compile(".*/articles/specimen"));
  }

  /** By a link to the page of that title, which is called so everywhere. */
  private static void follow(Page page, String title) {
    Locator main = page.getByRole(AriaRole.MAIN);
    main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)).first().click();
    assertThat(heading(page)).hasText(title);
    assertThat(page).hasTitle(title + " · Specimen Trading help");
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
  }
}
