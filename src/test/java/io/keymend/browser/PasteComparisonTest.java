package io.keymend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import io.keymend.credential.ComparedPastes;
import io.keymend.credential.PasteComparison;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two pastes are compared in the page, or by the server, and never shown. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class PasteComparisonTest {
  private static final String COMPARE =
      """
      async ([one, other]) => {
        const { comparisonOf } = await import(document.querySelector('[data-compare]').dataset.rules);
        return comparisonOf(one, other);
      }
      """;

  @Test
  void thePageComparesAsTheServerDoes(Page page) {
    page.navigate("/compare-pastes");
    for (ComparedPastes pastes : ComparedPastes.all()) {
      Object said = page.evaluate(COMPARE, List.of(pastes.first(), pastes.second()));
      assertEquals(asMap(pastes.comparison()), said, pastes.toString());
    }
  }

  @Test
  void onlyTheAnswerIsShownAndNothingIsPosted(Page page) {
    List<String> posts = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            posts.add(request.url());
          }
        });
    compare(page);
    assertThat(page.locator(".compared")).isFocused();
    assertThat(page.getByLabel("First paste", exact())).hasValue("SameStart1sameEnd");
    Accessibility.assertNoViolationsInLightAndDark(page);
    assertEquals(List.of(), posts);
  }

  @Test
  @WithoutScripts
  void withoutScriptsTheServerSaysTheSame(Page page) {
    compare(page);
    assertThat(page.getByLabel("First paste", exact())).hasValue("");
    assertFalse(page.content().contains("SameStart"));
  }

  @Test
  @WithoutScripts
  void nothingToCompareIsSaid(Page page, Watch watch) {
    watch.expectStatus(400);
    page.navigate("/compare-pastes");
    page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("There is nothing to compare yet")).isVisible();
    assertThat(page).hasTitle(Pattern.compile("^Error: compare two pastes"));
  }

  private static void compare(Page page) {
    page.navigate("/compare-pastes");
    page.getByLabel("First paste", exact()).fill("SameStart1sameEnd");
    page.getByLabel("Second paste", exact()).fill("SameStartlxsameEnd");
    page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".compared"))
        .containsText(
            "They differ from character 10 on. The last 7 characters are the same again."
                + " The first has 17 characters, the second 18.");
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Map<String, Object> asMap(PasteComparison comparison) {
    return Map.of(
        "first", comparison.first(),
        "second", comparison.second(),
        "start", comparison.start(),
        "end", comparison.end(),
        "invisible", comparison.invisible());
  }
}
