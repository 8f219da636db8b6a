package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The search box: one key leads to it, results come while the reader types, and Enter always works.
 */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class SearchBoxTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/articles/specimen", "/key-check"})
  void aSlashLeadsToIt(String address, Page page) {
    page.navigate(address);
    page.keyboard().press("/");
    assertThat(box(page)).isFocused();
    assertThat(box(page)).hasValue("");
    page.keyboard().press("/");
    assertThat(box(page)).hasValue("/");
  }

  @Test
  void aSlashThatIsTypedStaysWhereItIs(Page page) {
    page.navigate("/key-check?exchange=okx");
    Locator field = page.getByLabel("Secret Key", new GetByLabelOptions().setExact(true));
    field.focus();
    page.keyboard().press("/");
    assertThat(field).isFocused();
    assertThat(field).hasValue("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/search?q=zyxw"})
  void resultsComeWhileTyping(String address, Page page) {
    page.navigate(address);
    List<String> documents = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.isNavigationRequest()) {
            documents.add(request.url());
          }
        });
    assertThat(status(page)).hasText("");
    box(page).fill("addresses list");
    assertThat(result(page, "The IP list")).isVisible();
    assertThat(status(page)).hasText(Pattern.compile("[1-9]\\d* articles? found"));
    assertThat(box(page)).isFocused();
    box(page).fill("");
    assertThat(result(page, "The IP list")).hasCount(0);
    assertThat(status(page)).hasText("");
    assertEquals(List.of(), documents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=addresses"})
  void arrowsMoveThroughTheResultsAndEscapeEmptiesTheBox(String address, Page page) {
    page.navigate(address);
    box(page).fill("addresses list");
    assertThat(result(page, "The IP list")).isVisible();
    Locator links = page.locator("#found a");
    box(page).press("ArrowDown");
    assertThat(links.first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(1)).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(box(page)).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(box(page)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(box(page)).isFocused();
    assertThat(box(page)).hasValue("");
    assertThat(links).hasCount(0);
  }

  @Test
  void resultsThatComeLateTakeTheFocusOver(Page page) {
    List<Route> held = new ArrayList<>();
    page.navigate("/search?q=addresses");
    page.route("**/search", held::add);
    Locator links = page.locator("#found a");
    String before = links.first().getAttribute("href");
    box(page).fill("passphrase");
    page.waitForCondition(() -> held.size() == 1);
    box(page).press("ArrowDown");
    assertThat(links.first()).isFocused();
    held.get(0).resume();
    assertThat(links.first()).not().hasAttribute("href", before);
    assertThat(links.first()).isFocused();
  }

  @Test
  void whoLeavesWithoutOpeningAResultIsToldOfAndWhoOpensOneIsNot(Page page) {
    List<String> told = new ArrayList<>();
    page.context()
        .onRequest(
            request -> {
              if (request.url().endsWith("/search/left")) {
                told.add(request.postData());
              }
            });
    page.navigate("/search?q=addresses");
    page.navigate("/key-check");
    page.waitForCondition(() -> told.equals(List.of("q=addresses")));
    page.navigate("/");
    box(page).fill("addresses list");
    result(page, "The IP list").click();
    assertThat(page).hasURL(Pattern.compile("/articles/"));
    page.navigate("/search?q=zyxw");
    page.navigate("/key-check");
    page.navigate("/");
    box(page).fill("addresses");
    assertThat(result(page, "The IP list")).isVisible();
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search"));
    assertEquals(List.of("q=addresses"), told);
  }

  @Test
  void whereNothingIsFoundItHelpsOn(Page page) {
    page.navigate("/");
    box(page).fill("zyxw");
    assertThat(status(page)).containsText("No article has these words");
    result(page, "test the key").click();
    assertThat(page).hasURL(Pattern.compile("/key-check$"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/articles/specimen", "/nowhere"})
  @Visitor(javaScript = false)
  void withoutScriptsEnterShowsThePage(String address, Page page, Watch watch) {
    watch.expectStatus(404);
    page.navigate(address);
    box(page).fill("addresses list");
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q=addresses\\+list$"));
    assertThat(box(page, "Words, or the message you saw")).hasValue("addresses list");
    assertThat(result(page, "The IP list")).isVisible();
  }

  private static Locator box(Page page) {
    return page.getByRole(AriaRole.SEARCHBOX).last();
  }

  private static Locator box(Page page, String label) {
    return page.getByLabel(label);
  }

  private static Locator status(Page page) {
    return page.getByRole(AriaRole.STATUS);
  }

  private static Locator result(Page page, String title) {
    Locator main = page.getByRole(AriaRole.MAIN);
    return main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
  }
}
