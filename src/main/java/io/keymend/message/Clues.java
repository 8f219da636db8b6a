package io.keymend.message;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The numbers of a message that mean something.
 *
 * @param words the words of the message
 * @param joined the same in one text, with a space around each
 * @param small the message in small letters
 * @param codes numbers that stand where a code stands
 * @param numbers all numbers that are long enough to be a code anywhere
 * @param http the HTTP status, if one is told
 */
record Clues(
    Words words,
    String joined,
    String small,
    Set<String> codes,
    Set<String> numbers,
    OptionalInt http) {
  private static final int LONG_ENOUGH = 5;
  private static final Set<String> BEFORE_CODE =
      Set.of("code", "error", "err", "errno", "reason", "label");
  private static final Set<String> BEFORE_STATUS =
      Set.of("http", "status", "response", "answered", "returned", "error", "code", "fehler");

  /** What servers write behind their status (RFC 9110, RFC 6585, RFC 2324, RFC 7725). */
  private static final Map<String, Set<String>> REASONS =
      Map.of(
          "400", Set.of("bad", "client"),
          "401", Set.of("unauthorized", "unauthorised", "client"),
          "403", Set.of("forbidden", "client", "access"),
          "418", Set.of("i", "im", "client", "teapot"),
          "429", Set.of("too", "client"),
          "451", Set.of("unavailable", "client"),
          "500", Set.of("internal", "server"),
          "502", Set.of("bad", "server"),
          "503", Set.of("service", "server"),
          "504", Set.of("gateway", "server"));

  /** Reads them; a status that was told beside the message counts first. */
  static Clues of(Words words, OptionalInt told) {
    Set<String> codes = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    OptionalInt http = told;
    for (int i = 0; i < words.size(); i++) {
      String word = words.plain(i);
      if (!words.all().get(i).isNumber()) {
        continue;
      }
      if (word.length() >= LONG_ENOUGH || word.startsWith("-") && word.length() >= 4) {
        numbers.add(word);
      }
      if (isCode(words, i)) {
        codes.add(word);
      }
      if (http.isEmpty() && isStatus(words, i)) {
        http = OptionalInt.of(Integer.parseInt(word));
      }
    }
    return new Clues(
        words, words.joined(), words.text().toLowerCase(Locale.ROOT), codes, numbers, http);
  }

  /**
   * Whether a code of letters stands in the message: joined by signs in any case, a word in its
   * own.
   */
  boolean says(String code) {
    boolean joins = code.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    return joins
        ? small.contains(code.toLowerCase(Locale.ROOT))
        : isWhole(code, words.text().indexOf(code));
  }

  private boolean isWhole(String code, int at) {
    String text = words.text();
    int end = at + code.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isCode(Words words, int at) {
    String before = words.plain(at - 1);
    char sign = words.signBefore(at);
    char after = words.signAfter(at);
    boolean named = BEFORE_CODE.contains(before);
    boolean led = after == ':' && sign != ':' && sign != '-' && sign != '.' && sign != '/';
    boolean enclosed = sign == '[' && after == ']' || sign == '(' && after == ')';
    boolean first = sign == '[' || sign == '#' || words.size() == 1;
    return named || led || enclosed || first || words.plain(at).startsWith("-");
  }

  private static boolean isStatus(Words words, int at) {
    String word = words.plain(at);
    if (word.length() != 3 || word.charAt(0) < '4' || word.charAt(0) > '5') {
      return false;
    }
    String before = words.plain(at - 1);
    boolean version = before.equals("1") || before.equals("2");
    boolean named =
        BEFORE_STATUS.contains(before)
            || version && words.plain(at - 2).equals("http")
            || version && words.plain(at - 3).equals("http");
    boolean reason = REASONS.getOrDefault(word, Set.of()).contains(words.plain(at + 1));
    boolean alone = at == 0 || words.signBefore(at) == '(' && words.signAfter(at) == ')';
    return named || reason || alone;
  }
}
