package io.keymend.message;

/**
 * A text without the escapes that JSON, HTML and URLs put into it, whole or cut off, once or more.
 */
final class Unescaped {
  private static final String ESCAPES = "\\&%";
  private static final int PASSES = 3;

  private final String from;
  private final StringBuilder plain;
  private int at;

  private Unescaped(String from) {
    this.from = from;
    this.plain = new StringBuilder(from.length());
  }

  /** The plain text; what is no known escape stays. */
  static String of(String text) {
    String plain = text;
    for (int pass = 0; pass < PASSES && hasEscape(plain); pass++) {
      plain = new Unescaped(plain).read();
    }
    return plain;
  }

  private static boolean hasEscape(String text) {
    return ESCAPES.chars().anyMatch(escape -> text.indexOf(escape) >= 0);
  }

  private String read() {
    while (at < from.length()) {
      char c = from.charAt(at++);
      switch (c) {
        case '\\' -> backslash();
        case '&' -> entity();
        case '%' -> percent();
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  private void backslash() {
    if (at == from.length()) {
      return;
    }
    char c = from.charAt(at++);
    switch (c) {
      case 'n', 'r', 't' -> plain.append(' ');
      case 'u' -> code('\\', 4);
      case 'x' -> code('\\', 2);
      // A namespace or a path: its parts are words of their own.
      default -> plain.append(Character.isLetter(c) ? " " : "").append(c);
    }
  }

  private void percent() {
    code('%', 2);
  }

  /** A character by its number, written with so many hexadecimal digits. */
  private void code(char escape, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at + i < from.length() ? Character.digit(from.charAt(at + i), 16) : -1;
      if (digit < 0) {
        plain.append(escape == '%' ? "%" : "");
        return;
      }
      value = value * 16 + digit;
    }
    at += digits;
    plain.append((char) value);
  }

  private void entity() {
    int end = from.indexOf(';', at);
    String name = end > at && end - at <= 6 ? from.substring(at, end) : "";
    String character =
        switch (name) {
          case "quot", "#34" -> "\"";
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "nbsp" -> " ";
          case "apos", "#39", "#x27" -> "'";
          default -> null;
        };
    plain.append(character == null ? "&" : character);
    at = character == null ? at : end + 1;
  }
}
