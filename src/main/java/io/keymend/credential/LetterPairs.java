package io.keymend.credential;

/**
 * Tells letters and digits drawn by chance from words and names of programs, by what follows what.
 *
 * <p>How often a letter follows another is counted in the English list of BIP-39. How often a name
 * begins its next word or a number was counted in 10,407 names with capitals or digits from the
 * sources of three exchange libraries, and rounded.
 */
final class LetterPairs {
  private static final int LETTERS = 26;
  private static final int DIGITS = 10;

  /** Added to every count, for pairs that no word of the list has. */
  private static final double UNSEEN = 0.5;

  /** In a name: that the word goes on, that another begins with a capital, that a digit comes. */
  private static final double WORD_GOES_ON = 0.81;

  private static final double NEXT_WORD = 0.15;
  private static final double NUMBER = 0.04;
  private static final double NUMBER_GOES_ON = 0.65;

  /** Of two capitals in a row, how many belong to abbreviations, whose pairs are any. */
  private static final double ABBREVIATED = 0.4;

  /** After a capital: higher than in those names, for words in capitals. */
  private static final double CAPITAL_AGAIN = 0.5;

  private static final double[][] NEXT = count();

  private LetterPairs() {}

  /**
   * The natural logarithm of how many times likelier a stretch of ASCII letters and digits is by
   * chance than in names; negative for names.
   *
   * @param kinds what the stretch is made of
   */
  static double chance(String text, Redacted.Span span, Kinds kinds) {
    int alphabet =
        (kinds.small() > 0 ? LETTERS : 0)
            + (kinds.capitals() > 0 ? LETTERS : 0)
            + (kinds.digits() > 0 ? DIGITS : 0);
    double sum = 0;
    for (int i = span.from() + 1; i < span.to(); i++) {
      sum -= Math.log(alphabet * inNames(text.charAt(i - 1), text.charAt(i)));
    }
    return sum;
  }

  /** How probable the second character is in a name, after the first. */
  private static double inNames(char first, char second) {
    boolean digit = Character.isDigit(second);
    if (Character.isDigit(first)) {
      return digit ? NUMBER_GOES_ON / DIGITS : (1 - NUMBER_GOES_ON) / LETTERS;
    }
    if (digit) {
      return NUMBER / DIGITS;
    }
    double pair = NEXT[letter(first)][letter(second)];
    if (Character.isLowerCase(first)) {
      return Character.isLowerCase(second) ? WORD_GOES_ON * pair : NEXT_WORD / LETTERS;
    }
    return Character.isLowerCase(second)
        ? (1 - CAPITAL_AGAIN) * pair
        : CAPITAL_AGAIN * ((1 - ABBREVIATED) * pair + ABBREVIATED / LETTERS);
  }

  private static double[][] count() {
    double[][] counts = new double[LETTERS][LETTERS];
    for (String word : SeedWords.english()) {
      for (int i = 1; i < word.length(); i++) {
        counts[letter(word.charAt(i - 1))][letter(word.charAt(i))]++;
      }
    }
    for (double[] row : counts) {
      double all = LETTERS * UNSEEN;
      for (double count : row) {
        all += count;
      }
      for (int i = 0; i < LETTERS; i++) {
        row[i] = (row[i] + UNSEEN) / all;
      }
    }
    return counts;
  }

  private static int letter(char c) {
    return Character.toLowerCase(c) - 'a';
  }
}
