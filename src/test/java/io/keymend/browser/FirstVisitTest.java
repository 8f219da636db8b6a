package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a browser asks for when it shows an article for the first time. */
@QuarkusTest
@BrowserTest
@TestProfile(SpecimenContent.class)
class FirstVisitTest {
  /** In the header of the page and in the tab, for which browsers ask when they like. */
  private static final Set<String> ICONS = Set.of("/assets/keymend-*.svg", "/favicon.ico");

  @Test
  void anArticleNeedsOneStyleSheetAndOneScript(Page page) {
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> requests.add(withoutHash(request.url())));
    page.navigate("/articles/specimen");
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    List<String> others = requests.stream().filter(path -> !ICONS.contains(path)).toList();
    assertEquals(
        List.of("/articles/specimen", "/assets/keymend-*.css", "/assets/keymend-*.js"), others);
  }

  private static String withoutHash(String address) {
    return URI.create(address).getPath().replaceFirst("-[0-9a-f]+\\.", "-*.");
  }
}
