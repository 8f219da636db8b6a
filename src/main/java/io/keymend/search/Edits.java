package io.keymend.search;

/** How many letters must be inserted, dropped, replaced or swapped with their neighbour. */
final class Edits {
  private Edits() {}

  /** The least number of edits that turn one word into the other. */
  static int between(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : least(least, one, i, other, j);
      }
    }
    return least[one.length()][other.length()];
  }

  private static int least(int[][] least, String one, int i, String other, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int edits =
        Math.min(
            least[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(edits, least[i - 2][j - 2] + 1) : edits;
  }
}
