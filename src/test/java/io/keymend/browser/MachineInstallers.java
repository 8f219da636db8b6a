package io.keymend.browser;

import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installs a browser on this machine; without a network each way gives up within seconds. */
final class MachineInstallers implements Installers {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Map<String, String> IMPATIENT =
      Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "3000");
  private static final List<String> APT =
      List.of(
          "apt-get",
          "-qq",
          "-y",
          "-o",
          "Acquire::Retries=0",
          "-o",
          "Acquire::http::Timeout=5",
          "-o",
          "Acquire::https::Timeout=5",
          "-o",
          "DPkg::Lock::Timeout=5");

  @Override
  public Optional<Path> downloaded() {
    try (Playwright playwright = Drivers.start()) {
      return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::exists);
    }
  }

  @Override
  public void download() {
    ProcessBuilder install = Drivers.commandLine();
    install.command().addAll(List.of("install", "--no-shell", "chromium"));
    install.environment().remove(Drivers.SKIP_DOWNLOAD);
    install.environment().putAll(IMPATIENT);
    Command.succeeds(LONGEST, install);
  }

  @Override
  public void installPackage() {
    if (Machine.isRoot() && Command.succeeds(LONGEST, apt("update"))) {
      Command.succeeds(LONGEST, apt("--no-install-recommends", "install", "chromium"));
    }
  }

  private static ProcessBuilder apt(String... words) {
    ProcessBuilder apt = new ProcessBuilder(new ArrayList<>(APT));
    apt.command().addAll(List.of(words));
    apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return apt;
  }
}
