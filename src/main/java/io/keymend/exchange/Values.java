package io.keymend.exchange;

import io.keymend.credential.BadCredentialException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {names} of a signing template, each worked out when it is first asked for. */
final class Values {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  /** Works out one value; may ask for others. */
  interface Source {
    String get() throws BadCredentialException;
  }

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> underway = new HashSet<>();

  Values put(String name, Source source) {
    sources.put(name, source);
    return this;
  }

  String get(String name) throws BadCredentialException {
    String value = known.get(name);
    if (value == null) {
      value = workOut(name);
      known.put(name, value);
    }
    return value;
  }

  /** The template with every name replaced in one pass, so that a value is never a template. */
  String fill(String template) throws BadCredentialException {
    return fill(template, UnaryOperator.identity());
  }

  /** Every text of a map, in its order. */
  Map<String, String> fillAll(Map<String, String> templates) throws BadCredentialException {
    Map<String, String> filled = new LinkedHashMap<>();
    for (Map.Entry<String, String> template : templates.entrySet()) {
      filled.put(template.getKey(), fill(template.getValue()));
    }
    return filled;
  }

  /** The same for a query, where values are written URL-encoded. */
  String fillQuery(String template) throws BadCredentialException {
    return fill(template, Queries::encode);
  }

  private String fill(String template, UnaryOperator<String> written)
      throws BadCredentialException {
    if (template == null) {
      return "";
    }
    StringBuilder filled = new StringBuilder();
    Matcher names = NAME.matcher(template);
    while (names.find()) {
      String value = written.apply(get(names.group(1)));
      names.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return names.appendTail(filled).toString();
  }

  private String workOut(String name) throws BadCredentialException {
    if (!sources.containsKey(name)) {
      throw new IllegalStateException("no value for {" + name + "} in a signing template");
    }
    if (!underway.add(name)) {
      throw new IllegalStateException("{" + name + "} of a signing template needs itself");
    }
    String value = sources.get(name).get();
    underway.remove(name);
    return value;
  }
}
