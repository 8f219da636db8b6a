package io.keymend.credential;

import java.util.List;

/** Two pastes and where they part. */
public record ComparedPastes(String first, String second, PasteComparison comparison) {

  /** The cases for server and page. */
  public static List<ComparedPastes> all() {
    return List.of(
        of("abcdef", "abcdef", 6, 6, 6, 0, true),
        of("abcdef", "abXdef", 6, 6, 2, 3, false),
        of("abcdef", "abcde", 6, 5, 5, 0, false),
        of("bcdef", "abcdef", 5, 6, 0, 5, false),
        of("aaaa", "aaa", 4, 3, 3, 0, false),
        of("abab", "ab", 4, 2, 2, 0, false),
        of("abc ", "abc", 4, 3, 3, 0, true),
        of("a\u200bbc", "ab\u00a0c", 4, 4, 1, 1, true),
        of("\ud835\udc1abc", "abc", 3, 3, 0, 2, false),
        of("ab\u0441", "abc", 3, 3, 2, 0, false));
  }

  private static ComparedPastes of(
      String one, String other, int first, int second, int start, int end, boolean invisible) {
    return new ComparedPastes(
        one, other, new PasteComparison(first, second, start, end, invisible));
  }
}
