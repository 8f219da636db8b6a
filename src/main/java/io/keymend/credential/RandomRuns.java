package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of letters and digits that no words make: keys, secrets, hashes, parts of tokens.
 *
 * <p>Words and names of programs change between small letters, capitals and digits seldom, random
 * values at every second or third character. A piece is cut with what {@code + / = - _} join to it.
 */
final class RandomRuns {
  private static final String JOINTS = "+/=-_";
  private static final int SHORTEST = 16;
  private static final int SHORTEST_PIECE = 8;
  private static final Length LONG = new Length(SHORTEST, 4);
  private static final Length SHORT = new Length(SHORTEST_PIECE, 3);

  /**
   * From which length a piece is judged, and how long a stretch of one kind of character is there
   * in words, on average.
   */
  private record Length(int least, int wordlike) {}

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
      if (end - at >= SHORTEST) {
        judge(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Cuts every piece that is random, and what hangs on it without being a word. */
  private void judge(int from, int to) {
    if (isDashedHex(from, to)) {
      found.add(new Redacted.Span(from, to));
      return;
    }
    List<Redacted.Span> pieces = pieces(from, to);
    List<Redacted.Span> mixed = pieces.stream().filter(this::isMixed).toList();
    List<Redacted.Span> random = mixed.stream().filter(piece -> isRandom(piece, SHORT)).toList();
    boolean clear =
        pieces.stream().anyMatch(piece -> isRandom(piece, LONG))
            || random.stream().anyMatch(piece -> Kinds.of(text, piece).isOfAllKinds())
            || mixed.size() > 1
            || random.stream().mapToInt(RandomRuns::length).sum() >= SHORTEST;
    int done = from;
    for (int i = 0; clear && i < pieces.size(); i++) {
      Redacted.Span piece = pieces.get(i);
      if (piece.from() >= done && (isMixed(piece) || isRandom(piece, LONG))) {
        Redacted.Span whole = grown(pieces, i);
        found.add(whole);
        done = whole.to();
      }
    }
  }

  private Redacted.Span grown(List<Redacted.Span> pieces, int index) {
    int first = index;
    while (first > 0
        && belongs(pieces.get(first - 1), pieces.get(first), pieces.get(first).from() - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < pieces.size()
        && belongs(pieces.get(last + 1), pieces.get(last), pieces.get(last).to())) {
      last++;
    }
    int end = pieces.get(last).to();
    while (end < text.length() && text.charAt(end) == '=') {
      end++;
    }
    return new Redacted.Span(pieces.get(first).from(), end);
  }

  /** Whether a piece is part of the value beside it: a word of an address or a name is not. */
  private boolean belongs(Redacted.Span piece, Redacted.Span beside, int joint) {
    Kinds kinds = Kinds.of(text, piece);
    boolean group = kinds.length() >= SHORTEST_PIECE && kinds.length() == length(beside);
    return switch (text.charAt(joint)) {
      case '+' -> true;
      case '=' -> !kinds.isWordlike() && kinds.letters() > 0;
      case '/' ->
          !(kinds.isWord() && kinds.length() > 2) && kinds.letters() > 0 && !isVersion(kinds);
      default -> group || !(kinds.isWord() && kinds.length() > 3);
    };
  }

  private static boolean isVersion(Kinds kinds) {
    return kinds.length() == 2 && kinds.digits() == 1;
  }

  private static int length(Redacted.Span piece) {
    return piece.to() - piece.from();
  }

  private List<Redacted.Span> pieces(int from, int to) {
    List<Redacted.Span> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !isPlain(text.charAt(i))) {
        if (i > start) {
          pieces.add(new Redacted.Span(start, i));
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

  private boolean isMixed(Redacted.Span piece) {
    Kinds kinds = Kinds.of(text, piece);
    return kinds.length() >= SHORTEST_PIECE && kinds.isMixed();
  }

  private boolean isRandom(Redacted.Span piece, Length at) {
    Kinds kinds = Kinds.of(text, piece);
    boolean cased = kinds.small() > 0 && kinds.capitals() > 0;
    boolean mixed = kinds.isMixed();
    boolean hex = mixed && !cased && kinds.hex() == kinds.length();
    return kinds.length() >= at.least()
        && (hex || (mixed || cased) && (kinds.changes() + 1) * at.wordlike() > kinds.length());
  }

  private static boolean isOfRun(char c) {
    return isPlain(c) || JOINTS.indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
