package io.keymend.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The browser of this machine, looked for once: where it is, or what becomes of the tests. */
record Chromium(Optional<Path> executable) {
  private static final String KEY = "chromium";
  private static final String NONE = "";

  /** The browser found first in this JVM. */
  static Chromium of(Store store) {
    // A text, because each test profile has its own loader and so its own class Chromium.
    String path =
        store.computeIfAbsent(KEY, key -> search().map(Path::toString).orElse(NONE), String.class);
    return new Chromium(Optional.of(path).filter(text -> !text.equals(NONE)).map(Path::of));
  }

  static Optional<Path> search() {
    return new BrowserSearch(
            System.getenv(), Machine::onPath, Machine::runs, new MachineInstallers())
        .find();
  }

  /**
   * Whether tests run: without a browser they are skipped.
   *
   * @throws IllegalStateException without a browser where a build must not skip any test
   */
  ConditionEvaluationResult condition(Map<String, String> environment) {
    if (executable.isPresent()) {
      return ConditionEvaluationResult.enabled("with " + executable.get());
    }
    if ("true".equals(environment.get("CI"))) {
      throw new IllegalStateException(BrowserSearch.NOT_FOUND);
    }
    return ConditionEvaluationResult.disabled(BrowserSearch.NOT_FOUND);
  }
}
