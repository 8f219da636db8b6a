package io.keymend.article;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces that texts may use, such as {@code {platform}}. */
record Names(Map<String, String> values, boolean strict) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  static Names of(SiteFacts site) {
    return new Names(site.names(), true);
  }

  /** Without site facts every name would be reported, which hides the one real problem. */
  static Names unknownSite() {
    return new Names(Map.of(), false);
  }

  String fill(String text) {
    return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name)));
  }

  List<String> unknown(String text) {
    return strict
        ? NAME.matcher(text)
            .results()
            .map(name -> name.group(1))
            .filter(name -> !values.containsKey(name))
            .distinct()
            .toList()
        : List.of();
  }

  /** Whether only readable site facts could tell what the text will be. */
  boolean pending(String text) {
    return !strict && NAME.matcher(text).find();
  }

  private String value(MatchResult name) {
    return values.getOrDefault(name.group(1), name.group());
  }
}
