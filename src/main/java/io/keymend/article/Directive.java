package io.keymend.article;

import io.keymend.diagnosis.Diagnosis;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;

/**
 * A line that starts with three colons: the place of the key check, of facts or of a snippet, or a
 * mistake.
 */
final class Directive extends CustomBlock {

  static final String KEY_CHECK = "key-check";
  static final String INCLUDE = "include";

  private static final String EXCHANGE = "exchange";
  private static final String DIAGNOSIS = "diagnosis";
  private static final String SNIPPET = "snippet";

  /** What each of them is about; without an exchange it is about all, or the reader chooses. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          KEY_CHECK,
          EXCHANGE,
          "rights",
          EXCHANGE,
          "ip-list",
          EXCHANGE,
          "lifetime",
          EXCHANGE,
          "messages",
          DIAGNOSIS,
          INCLUDE,
          SNIPPET);

  private static final Pattern FORM =
      Pattern.compile(":::\\s*(?<name>[A-Za-z0-9-]+)\\s*(\\{(?<attributes>[^{}]*)})?\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?<key>[^=]+)=(?<value>[a-z0-9-]+)");

  private String name;
  private String subject;
  private String fault;

  Directive(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      fault = "write :::key-check or :::key-check{exchange=binance}, alone on its line";
    } else if (!ATTRIBUTES.containsKey(form.group("name"))) {
      fault = "no directive is called " + form.group("name");
    } else {
      name = form.group("name");
      readAll(form.group("attributes"));
    }
  }

  private void readAll(String list) {
    if (list != null) {
      for (String attribute : list.strip().split("\\s+")) {
        read(attribute);
      }
    } else if (!ATTRIBUTES.get(name).equals(EXCHANGE)) {
      fault = "name what it is about: :::" + name + "{" + ATTRIBUTES.get(name) + "=…}";
    }
  }

  private void read(String attribute) {
    Matcher pair = ATTRIBUTE.matcher(attribute);
    String key = ATTRIBUTES.get(name);
    if (!pair.matches()) {
      fault = "not an attribute: '" + attribute + "'";
    } else if (!pair.group("key").equals(key)) {
      fault = "no attribute of " + name + " is called " + pair.group("key");
    } else if (subject != null) {
      fault = key + " is given twice";
    } else if (key.equals(DIAGNOSIS) && Diagnosis.find(pair.group("value")).isEmpty()) {
      fault = "no diagnosis has the id " + pair.group("value");
    } else {
      subject = pair.group("value");
    }
  }

  /** What stands there: {@code key-check} or the name of a piece of facts. */
  String name() {
    return name;
  }

  /** The exchange, diagnosis or snippet it is about, or empty without an exchange. */
  String subject() {
    return subject == null ? "" : subject;
  }

  /** What is wrong with it, if anything. */
  Optional<String> fault() {
    if (fault == null && !(getParent() instanceof Document)) {
      return Optional.of("a directive cannot stand inside a list, a quote or a note");
    }
    return Optional.ofNullable(fault);
  }
}
