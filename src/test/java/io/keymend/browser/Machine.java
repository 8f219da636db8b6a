package io.keymend.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What this machine and its user are, as far as starting a browser depends on it. */
final class Machine {
  private static final Duration START = Duration.ofSeconds(60);

  private Machine() {}

  /** Chromium's sandbox refuses to work for root, and only root may install packages. */
  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** The program of that name on the PATH. */
  static Optional<Path> onPath(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether the browser starts far enough to say its version. */
  static boolean runs(Path browser) {
    return Files.isExecutable(browser) && Command.succeeds(START, browser.toString(), "--version");
  }
}
