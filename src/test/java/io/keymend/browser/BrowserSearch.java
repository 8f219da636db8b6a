package io.keymend.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks for a Chromium where one may be, the cheapest place first.
 *
 * @param onPath finds a program by its name
 * @param runs whether a program is there and starts: a download may lack libraries of the system
 */
record BrowserSearch(
    Map<String, String> environment,
    Function<String, Optional<Path>> onPath,
    Predicate<Path> runs,
    Installers installers) {
  static final String VARIABLE = "CHROMIUM";
  static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  static final String NOT_FOUND =
      "no Chromium: none that runs is named by the environment variable "
          + VARIABLE
          + ", on the PATH as one of "
          + NAMES
          + " or downloaded by Playwright, and none could be installed";

  /** The first browser that runs. */
  Optional<Path> find() {
    Stream<Supplier<Stream<Path>>> places =
        Stream.of(
            () -> Stream.ofNullable(environment.get(VARIABLE)).map(Path::of),
            this::named,
            () -> installers.downloaded().stream(),
            this::afterDownload,
            this::afterPackage);
    return places.flatMap(Supplier::get).filter(runs).findFirst();
  }

  private Stream<Path> named() {
    return NAMES.stream().flatMap(name -> onPath.apply(name).stream());
  }

  private Stream<Path> afterDownload() {
    installers.download();
    return installers.downloaded().stream();
  }

  private Stream<Path> afterPackage() {
    installers.installPackage();
    return named();
  }
}
