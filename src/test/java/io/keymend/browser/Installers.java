package io.keymend.browser;

import java.nio.file.Path;
import java.util.Optional;

/** The ways to a browser that do not start from one the machine already offers on its PATH. */
interface Installers {

  /** The Chromium that Playwright downloaded earlier. */
  Optional<Path> downloaded();

  /** Lets Playwright download its Chromium. */
  void download();

  /** Lets the system's package manager install a Chromium, where this process may. */
  void installPackage();
}
