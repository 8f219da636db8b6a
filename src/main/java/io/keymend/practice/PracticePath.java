package io.keymend.practice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the practice server, {@code /<id>[@<environment>][.<host>]/path}; the host needs no
 * telling, since all hosts of a site know the same keys.
 *
 * @param site the environment, empty for the main one
 * @param rest the path as the exchange knows it
 */
record PracticePath(String exchange, String site, String rest) {

  private static final Pattern FORM =
      Pattern.compile("/([^/@.]*)(?:@([^/.]*))?(?:\\.[^/]*)?(/.*)?");

  static PracticePath of(String path) {
    Matcher parts = FORM.matcher(path);
    return parts.matches()
        ? new PracticePath(parts.group(1), orElse(parts.group(2), ""), orElse(parts.group(3), "/"))
        : new PracticePath("", "", path);
  }

  private static String orElse(String part, String other) {
    return part == null ? other : part;
  }
}
