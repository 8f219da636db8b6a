package io.keymend.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the {names} of a signing template. */
final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private Placeholders() {}

  /** The template with every name replaced in one pass, so that a value is never a template. */
  static String fill(String template, Map<String, String> values) {
    if (template == null) {
      return "";
    }
    return NAME.matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(valueOf(match.group(1), values)));
  }

  static Map<String, String> fillAll(Map<String, String> templates, Map<String, String> values) {
    Map<String, String> filled = new LinkedHashMap<>();
    templates.forEach((name, template) -> filled.put(name, fill(template, values)));
    return filled;
  }

  /** Two pieces of a query or form body, joined only where both are there. */
  static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "&" + second;
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String valueOf(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for {" + name + "} in a signing template");
    }
    return value;
  }
}
