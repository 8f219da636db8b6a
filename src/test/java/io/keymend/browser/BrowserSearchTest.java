package io.keymend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** Where the browser is looked for, in which order, and what follows when there is none. */
class BrowserSearchTest {
  private final Set<String> running = new HashSet<>();
  private final List<String> asked = new ArrayList<>();

  @Test
  void everyPlaceIsTriedInItsOrder() {
    assertEquals(Optional.empty(), find(Map.of("CHROMIUM", "/mine")));
    List<String> path =
        List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    List<String> order = new ArrayList<>(List.of("/mine"));
    path.forEach(name -> order.addAll(List.of(name, "/bin/" + name)));
    order.addAll(List.of("downloaded?", "/download", "download!", "downloaded?", "/download"));
    order.add("package!");
    path.forEach(name -> order.addAll(List.of(name, "/bin/" + name)));
    assertEquals(order, asked);
  }

  @Test
  void theOneThatIsNamedComesFirst() {
    running.addAll(Set.of("/mine", "/bin/chromium", "/download"));
    assertEquals(Optional.of(Path.of("/mine")), find(Map.of("CHROMIUM", "/mine")));
    assertEquals(List.of("/mine"), asked);
  }

  @Test
  void thenTheOneOnThePath() {
    running.addAll(Set.of("/bin/google-chrome", "/download"));
    assertEquals(Optional.of(Path.of("/bin/google-chrome")), find(Map.of()));
    assertFalse(asked.contains("downloaded?"));
  }

  @Test
  void nothingIsInstalledWhereADownloadRuns() {
    running.add("/download");
    assertEquals(Optional.of(Path.of("/download")), find(Map.of()));
    assertFalse(asked.contains("download!"));
  }

  @Test
  void withoutABrowserTestsAreSkippedWithTheReason() {
    ConditionEvaluationResult result = new Chromium(Optional.empty()).condition(Map.of());
    assertTrue(result.isDisabled());
    assertEquals(Optional.of(BrowserSearch.NOT_FOUND), result.getReason());
  }

  @Test
  void whereNoTestMayBeSkippedTheyFail() {
    Chromium none = new Chromium(Optional.empty());
    Exception refused =
        assertThrows(IllegalStateException.class, () -> none.condition(Map.of("CI", "true")));
    assertEquals(BrowserSearch.NOT_FOUND, refused.getMessage());
  }

  @Test
  void withABrowserTheyRun() {
    Chromium found = new Chromium(Optional.of(Path.of("/mine")));
    assertFalse(found.condition(Map.of("CI", "true")).isDisabled());
  }

  private Optional<Path> find(Map<String, String> environment) {
    return new BrowserSearch(environment, this::onPath, this::runs, new Recorded()).find();
  }

  private Optional<Path> onPath(String name) {
    asked.add(name);
    return Optional.of(Path.of("/bin", name));
  }

  private boolean runs(Path browser) {
    asked.add(browser.toString());
    return running.contains(browser.toString());
  }

  /** Installs nothing and remembers that it was asked to. */
  private final class Recorded implements Installers {
    @Override
    public Optional<Path> downloaded() {
      asked.add("downloaded?");
      return Optional.of(Path.of("/download"));
    }

    @Override
    public void download() {
      asked.add("download!");
    }

    @Override
    public void installPackage() {
      asked.add("package!");
    }
  }
}
