package io.keymend.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;

/** A line that starts with three colons: the place of the key check, or a mistake. */
final class Directive extends CustomBlock {

  static final String KEY_CHECK = "key-check";

  private static final Pattern FORM =
      Pattern.compile(":::\\s*(?<name>[A-Za-z0-9-]+)\\s*(\\{(?<attributes>[^{}]*)})?\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?<key>[^=]+)=(?<value>[a-z0-9-]+)");

  private String exchange;
  private String fault;

  Directive(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      fault = "write :::key-check or :::key-check{exchange=binance}, alone on its line";
    } else if (!form.group("name").equals(KEY_CHECK)) {
      fault = "no directive is called " + form.group("name");
    } else if (form.group("attributes") != null) {
      readAll(form.group("attributes").strip());
    }
  }

  private void readAll(String list) {
    for (String attribute : list.split("\\s+")) {
      read(attribute);
    }
  }

  private void read(String attribute) {
    Matcher pair = ATTRIBUTE.matcher(attribute);
    if (!pair.matches()) {
      fault = "not an attribute: '" + attribute + "'";
    } else if (!pair.group("key").equals("exchange")) {
      fault = "no attribute of " + KEY_CHECK + " is called " + pair.group("key");
    } else if (exchange != null) {
      fault = "exchange is given twice";
    } else {
      exchange = pair.group("value");
    }
  }

  /** The exchange to check, or null when the reader chooses. */
  String exchange() {
    return exchange;
  }

  /** What is wrong with it, if anything. */
  Optional<String> fault() {
    if (fault == null && !(getParent() instanceof Document)) {
      return Optional.of("a directive cannot stand inside a list, a quote or a note");
    }
    return Optional.ofNullable(fault);
  }
}
