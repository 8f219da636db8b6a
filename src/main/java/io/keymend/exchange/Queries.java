package io.keymend.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Small steps on the text of a query or a form body. */
final class Queries {
  private Queries() {}

  /** Two pieces, joined only where both are there. */
  static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "&" + second;
  }

  /** The parameters in byte order of their names. */
  static String sorted(String query) {
    return Arrays.stream(query.split("&"))
        .sorted(Comparator.comparing(parameter -> parameter.replaceFirst("=.*", "")))
        .collect(Collectors.joining("&"));
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
