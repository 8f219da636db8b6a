package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds values by what stands before them: a label such as "secret:", or an e-mail address. */
final class LabelledSecrets {
  private static final Set<String> LABELS =
      Set.of(
          "key",
          "apikey",
          "secret",
          "secretkey",
          "apisecret",
          "passphrase",
          "password",
          "passwd",
          "passwort",
          "pwd",
          "token",
          "bearer",
          "signature",
          "sign",
          "mnemonic",
          "seed");
  private static final Set<String> BARE_LABELS =
      Set.of("key", "apikey", "secret", "passphrase", "password", "id");
  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_BARE = 8;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 300;
  private static final int LONGEST_SPLIT = 4;
  private static final String ENDS = " \t\r\n\"'<>(){}[],;&|`";

  private final String text;
  private final List<Redacted.Span> found = new ArrayList<>();

  private LabelledSecrets(String text) {
    this.text = text;
  }

  static List<Redacted.Span> in(String text) {
    return new LabelledSecrets(text).read();
  }

  private List<Redacted.Span> read() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ':' || c == '=') {
        afterLabel(at);
      } else if (c == '@') {
        address(at);
      } else if (Character.isWhitespace(c)) {
        afterWord(at);
      }
    }
    return found;
  }

  /** Behind a label without a sign, only what no plain word looks like is a value. */
  private void afterWord(int space) {
    if (!BARE_LABELS.contains(wordBefore(space))) {
      return;
    }
    Redacted.Span value = new Redacted.Span(space + 1, endOf(space + 1));
    Kinds kinds = Kinds.of(text, value);
    if (kinds.length() >= SHORTEST_BARE && kinds.isOdd()) {
      found.add(value);
    }
  }

  /** The letters that end at a place, in small ones. */
  private String wordBefore(int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_LABEL && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private void afterLabel(int sign) {
    int end = sign;
    while (end > 0 && " \"'`".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String label = wordBefore(end);
    if (LABELS.contains(label)
        || LABELS.stream().anyMatch(l -> l.length() > 4 && label.endsWith(l))) {
      value(sign + 1);
    }
  }

  /** What follows, over spaces and quotes, if it cannot be a word of a sentence. */
  private void value(int from) {
    int start = from;
    while (start < text.length()
        && start - from < LONGEST_SPLIT
        && " \"'`=\\:/|".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = endOf(start);
    if (end - start >= SHORTEST && !isWord(start, end)) {
      found.add(new Redacted.Span(start, end));
    }
  }

  private int endOf(int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST);
    while (end < most && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether all is letters and signs of one word or name, or all is a number. */
  private boolean isWord(int start, int end) {
    int digits = 0;
    int lower = 0;
    int upperInside = 0;
    int other = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      upperInside += i > start && Character.isUpperCase(c) ? 1 : 0;
      other += Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' ? 0 : 1;
    }
    int length = end - start;
    boolean number = digits + other == length;
    boolean name = digits == 0 && other <= 1 && (lower == 0 || upperInside * 4 <= length);
    return number || name;
  }

  /** The person of an address; the host stays. A password may follow. */
  private void address(int sign) {
    int from = sign;
    while (from > 0 && sign - from < LONGEST && isOfPerson(text.charAt(from - 1))) {
      from--;
    }
    int host = sign + 1;
    while (host < text.length() && host - sign < LONGEST && isOfHost(text.charAt(host))) {
      host++;
    }
    boolean whole = sign > from && text.substring(sign, host).indexOf('.') > 1;
    if (!whole) {
      return;
    }
    found.add(new Redacted.Span(from, sign));
    if (host < text.length() && ":;,|/ \t\n".indexOf(text.charAt(host)) >= 0) {
      value(host + 1);
    }
  }

  private static boolean isOfPerson(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isOfHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
