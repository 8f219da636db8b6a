package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page keeps the rules of accessibility: wide and light, narrow and dark. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class AccessibilityTest {

  @ParameterizedTest
  @EnumSource
  void everyKindOfPage(PageKind kind, Page page, Watch watch) {
    kind.open(page, watch);
    Accessibility.assertNoViolations(page);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(375, 800);
    Accessibility.assertNoViolations(page);
  }

  @Test
  void aPageThatBreaksTheRulesIsFound(Page page, Watch watch) {
    BrokenPages.open(page, "<main><p>words</p><img src='/x.svg'><a href='/'></a></main>");
    Map<String, String> violations = Accessibility.violations(page);
    Set<String> rules = Set.of("image-alt", "link-name", "html-has-lang", "document-title");
    assertTrue(violations.keySet().containsAll(rules), violations.toString());
    assertTrue(violations.get("link-name").contains("<a href=\"/\"></a>"), violations.toString());
    watch.take();
  }
}
