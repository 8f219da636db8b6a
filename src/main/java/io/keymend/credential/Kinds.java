package io.keymend.credential;

/**
 * How many characters of each kind stand in a stretch of text.
 *
 * @param changes how often a word of a name would begin, or a number
 */
record Kinds(int length, int small, int capitals, int digits, int hex, int dashes, int changes) {

  static Kinds of(String text, Redacted.Span span) {
    int small = 0;
    int capitals = 0;
    int digits = 0;
    int hex = 0;
    int dashes = 0;
    int changes = 0;
    for (int i = span.from(); i < span.to(); i++) {
      char c = text.charAt(i);
      small += Character.isLowerCase(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      hex += Character.digit(c, 16) >= 0 ? 1 : 0;
      dashes += c == '-' ? 1 : 0;
      changes += i > span.from() && isChange(text, i) ? 1 : 0;
    }
    return new Kinds(span.to() - span.from(), small, capitals, digits, hex, dashes, changes);
  }

  int letters() {
    return small + capitals;
  }

  /** Whether letters and digits are both there. */
  boolean isMixed() {
    return letters() > 0 && digits > 0;
  }

  /** Whether small letters, capitals and digits are all there. */
  boolean isOfAllKinds() {
    return small > 0 && capitals > 0 && digits > 0;
  }

  /**
   * Whether it is neither a word nor a number: letters and digits are there, or capitals and small
   * letters alternate beyond a first capital.
   */
  boolean isOdd() {
    return isMixed() || small > 0 && capitals > 0 && changes > 0;
  }

  /** Whether it is letters of one case, the first of which may be a capital. */
  boolean isWord() {
    return digits == 0 && changes == 0;
  }

  /** Whether words grown together could read so: few of them, and none short. */
  boolean isWordlike() {
    return digits == 0 && (changes + 1) * 3 <= length || isWord();
  }

  /** A version such as V5 is one word. */
  private static boolean isChange(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (Character.isDigit(c) != Character.isDigit(before)) {
      return !Character.isDigit(c) || before != 'V' && before != 'v';
    }
    boolean inner =
        Character.isUpperCase(c)
            && Character.isUpperCase(before)
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1));
    return Character.isUpperCase(c) && Character.isLowerCase(before) || inner;
  }
}
