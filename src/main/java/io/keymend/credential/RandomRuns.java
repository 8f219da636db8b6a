package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of letters and digits that no words make: keys, secrets, hashes, parts of tokens.
 *
 * <p>Words and names of programs change between small letters, capitals and digits seldom, random
 * values at every second or third character, and their letters follow each other as in no word. A
 * piece is cut with what {@code + / = - _} join to it.
 */
final class RandomRuns {
  private static final String JOINTS = "+/=-_";

  /** From which chance on short pieces are random together, and of how many characters. */
  private static final double TOGETHER = 4;

  private static final int ENOUGH = 10;

  /** Shorter words are parts of values as well: behind a slash, and behind a dash. */
  private static final int PATH_WORD = 3;

  private static final int NAME_WORD = 4;

  private final String text;
  private final List<Redacted.Span> found = new ArrayList<>();

  private RandomRuns(String text) {
    this.text = text;
  }

  static List<Redacted.Span> in(String text) {
    return new RandomRuns(text).read();
  }

  private List<Redacted.Span> read() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfRun(text.charAt(end))) {
        end++;
      }
      if (end - at >= Piece.LONG) {
        judge(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /**
   * Cuts from the first random piece to the last one, and what hangs on them without being a word.
   */
  private void judge(int from, int to) {
    if (isDashedHex(from, to)) {
      found.add(new Redacted.Span(from, to));
      return;
    }
    List<Piece> pieces = pieces(from, to);
    boolean scattered = isScattered(pieces);
    if (!scattered && !isClear(pieces)) {
      return;
    }
    List<Piece> cut =
        pieces.stream()
            .filter(
                piece -> piece.isMixed() || piece.isRandom() || scattered && piece.kinds().isOdd())
            .toList();
    Piece last = cut.get(cut.size() - 1);
    found.add(grown(pieces, pieces.indexOf(cut.get(0)), pieces.indexOf(last)));
  }

  /** Whether one piece tells already, or several that are not too short. */
  private static boolean isClear(List<Piece> pieces) {
    List<Piece> random = pieces.stream().filter(Piece::mayBeRandom).toList();
    return pieces.stream().anyMatch(Piece::isRandom)
        || random.stream().anyMatch(piece -> piece.kinds().isOfAllKinds())
        || random.stream().mapToInt(Piece::length).sum() >= Piece.LONG;
  }

  /** Whether the pieces are random together, though each is too short to tell. */
  private static boolean isScattered(List<Piece> pieces) {
    List<Piece> odd = pieces.stream().filter(piece -> piece.kinds().isOdd()).toList();
    return odd.stream().mapToInt(Piece::length).sum() >= ENOUGH
        && odd.stream().mapToDouble(Piece::chance).sum() > TOGETHER;
  }

  private Redacted.Span grown(List<Piece> pieces, int from, int to) {
    int first = from;
    while (first > 0
        && belongs(pieces.get(first - 1), pieces.get(first), jointAfter(pieces.get(first - 1)))) {
      first--;
    }
    int last = to;
    while (last + 1 < pieces.size()
        && belongs(pieces.get(last + 1), pieces.get(last), jointAfter(pieces.get(last)))) {
      last++;
    }
    int end = pieces.get(last).span().to();
    while (end < text.length() && text.charAt(end) == '=') {
      end++;
    }
    return new Redacted.Span(pieces.get(first).span().from(), end);
  }

  private char jointAfter(Piece piece) {
    return text.charAt(piece.span().to());
  }

  /** Whether a piece is part of the value beside it: a word of an address or a name is not. */
  private static boolean belongs(Piece piece, Piece beside, char joint) {
    boolean group = piece.length() >= Piece.SHORTEST && piece.length() == beside.length();
    return switch (joint) {
      case '+' -> true;
      case '=' ->
          !(piece.kinds().isWordlike() && piece.chance() < 0) && piece.kinds().letters() > 0;
      case '/' -> !(piece.isWord() && piece.length() >= PATH_WORD) && !piece.isNumber();
      default -> group || !(piece.isWord() && piece.length() >= NAME_WORD);
    };
  }

  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !isPlain(text.charAt(i))) {
        if (i > start) {
          pieces.add(Piece.of(text, start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private boolean isDashedHex(int from, int to) {
    Kinds kinds = Kinds.of(text, new Redacted.Span(from, to));
    boolean dashed = kinds.hex() + kinds.dashes() == kinds.length() && kinds.dashes() > 0;
    return dashed && kinds.letters() > 1 && kinds.digits() > 3;
  }

  private static boolean isOfRun(char c) {
    return isPlain(c) || JOINTS.indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
