package io.keymend.credential;

/**
 * A stretch of ASCII letters and digits between joints, and whether it looks drawn by chance.
 *
 * @param span where it stands
 * @param kinds what it is made of
 * @param chance how much likelier it is by chance than in a name; see {@link LetterPairs#chance}
 */
record Piece(Redacted.Span span, Kinds kinds, double chance) {
  /** Shorter ones tell nothing, in characters. */
  static final int SHORTEST = 8;

  /** What tells by itself, in characters. */
  static final int LONG = 16;

  /**
   * From which chance on a long piece is random. Among 25,000 runs in the sources of three exchange
   * libraries some twenty names lie above it, nearly all of them words in capitals grown together.
   */
  private static final double CLEARLY = 1;

  /** How much sooner for each further character: long names are of more words, and clearer. */
  private static final double SOONER = 0.2;

  /** The same for letters of one case alone, which long words and abbreviations are, too. */
  private static final double IN_ONE_CASE = 6;

  /** The same for what changes as often as random values do. */
  private static final double WITH_CHANGES = -6.5;

  /**
   * How long a stretch of one kind of character is in words, on average: in long pieces and not.
   */
  private static final int STRETCH = 4;

  private static final int SHORT_STRETCH = 3;

  static Piece of(String text, int from, int to) {
    Redacted.Span span = new Redacted.Span(from, to);
    Kinds kinds = Kinds.of(text, span);
    return new Piece(span, kinds, LetterPairs.chance(text, span, kinds));
  }

  int length() {
    return kinds.length();
  }

  /** Whether letters and digits are both there, in a piece that is long enough to be cut. */
  boolean isMixed() {
    return length() >= SHORTEST && kinds.isMixed();
  }

  /** Whether it is letters of one case, as they follow each other in words. */
  boolean isWord() {
    return kinds.isWord() && chance < 0;
  }

  /** Whether it is a number, or a version such as v5. */
  boolean isNumber() {
    return kinds.letters() == 0 || length() == 2 && kinds.digits() == 1;
  }

  /** Whether a mixed piece is random, if what stands beside it is. */
  boolean mayBeRandom() {
    return isMixed() && (isHex() || changesOften(SHORT_STRETCH));
  }

  /** Whether a long piece is random, whatever stands beside it. */
  boolean isRandom() {
    if (length() < LONG) {
      return false;
    }
    if (!kinds.isOdd()) {
      return kinds.digits() == 0 && chance > IN_ONE_CASE;
    }
    return isHex() || changesOften(STRETCH) || chance > CLEARLY - SOONER * (length() - LONG);
  }

  private boolean changesOften(int stretch) {
    return (kinds.changes() + 1) * stretch > length() && chance > WITH_CHANGES;
  }

  private boolean isHex() {
    boolean oneCase = kinds.small() == 0 || kinds.capitals() == 0;
    return kinds.isMixed() && oneCase && kinds.hex() == length();
  }
}
