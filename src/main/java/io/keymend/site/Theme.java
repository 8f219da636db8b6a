package io.keymend.site;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark colours; {@code SYSTEM} follows the reader's device. */
enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /** The cookie that is set when a reader chooses colours. */
  static final String COOKIE = "theme";

  /** The word in the form, the cookie and the page. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the root element of a page gets. */
  String attribute() {
    return this == SYSTEM ? "" : " data-theme=\"" + id() + "\"";
  }

  /** The theme of that name, else that of the device. */
  static Theme find(String id) {
    return Arrays.stream(values())
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElse(SYSTEM);
  }
}
