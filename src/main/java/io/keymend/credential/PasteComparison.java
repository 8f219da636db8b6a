package io.keymend.credential;

/**
 * Where two pastes of what should be one value part, without a character of either.
 *
 * @param first how many characters the first has
 * @param second how many characters the second has
 * @param start how many characters at the start are the same
 * @param end how many of the others are the same, counted from the end
 * @param invisible whether only characters differ that cannot be seen
 */
public record PasteComparison(int first, int second, int start, int end, boolean invisible) {

  /** The comparison of two pastes as they are, ends included. */
  public static PasteComparison of(Secret one, Secret other) {
    int[] first = one.text().codePoints().toArray();
    int[] second = other.text().codePoints().toArray();
    int shorter = Math.min(first.length, second.length);
    int start = 0;
    while (start < shorter && first[start] == second[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first[first.length - 1 - end] == second[second.length - 1 - end]) {
      end++;
    }
    boolean invisible = visible(one).equals(visible(other));
    return new PasteComparison(first.length, second.length, start, end, invisible);
  }

  /** Whether the two are the same. */
  public boolean same() {
    return first == second && start == first;
  }

  /** The first character that differs, counted from 1. */
  public int position() {
    return start + 1;
  }

  private static String visible(Secret pasted) {
    return pasted
        .text()
        .codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
