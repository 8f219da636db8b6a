package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The table of contents stays beside a long article, and folds up where there is no room for it.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class ContentsTest {
  private static final String TITLE = "On this page";

  @BeforeEach
  void open(Page page) {
    page.navigate("/articles/specimen");
  }

  @Test
  void itStaysInSightWhileTheArticleScrolls(Page page) {
    for (String heading : List.of("Callouts", "A table", "The tester")) {
      scrollTo(page, heading);
      assertThat(beside(page)).isInViewport();
      assertThat(entry(page, "Steps")).isInViewport();
    }
  }

  @Test
  void itFollowsTheReader(Page page) {
    assertThat(current(page)).hasCount(0);
    for (String heading : List.of("Steps", "Callouts", "A table", "Steps")) {
      scrollTo(page, heading);
      assertThat(current(page)).hasText(heading);
      assertThat(entry(page, heading)).hasAttribute("aria-current", "location");
    }
  }

  @Test
  void atTheEndTheLastSectionIsTheCurrentOne(Page page) {
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
    assertThat(current(page)).hasText("The end");
  }

  @Test
  void anEntryLeadsToItsSection(Page page) {
    entry(page, "A table").click();
    assertThat(heading(page, "A table")).isInViewport();
    assertThat(current(page)).hasText("A table");
  }

  @Test
  @Visitor(width = 375)
  void onASmallScreenItIsFolded(Page page) {
    Locator folded = page.locator("details").filter(new Locator.FilterOptions().setHasText(TITLE));
    Locator entry = folded.getByRole(AriaRole.LINK, named("A table"));
    assertThat(beside(page)).isHidden();
    assertThat(entry).isHidden();
    folded.getByText(TITLE).click();
    entry.click();
    assertThat(heading(page, "A table")).isInViewport();
  }

  private static void scrollTo(Page page, String heading) {
    heading(page, heading).evaluate("heading => heading.scrollIntoView({ behavior: 'instant' })");
  }

  private static Locator heading(Page page, String text) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text).setLevel(2));
  }

  private static Locator beside(Page page) {
    return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName(TITLE));
  }

  private static Locator entry(Page page, String heading) {
    return beside(page).getByRole(AriaRole.LINK, named(heading));
  }

  private static Locator current(Page page) {
    return beside(page).locator("[aria-current]");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
