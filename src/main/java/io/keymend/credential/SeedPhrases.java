package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the seed phrases of wallets inside a longer text: twelve words and more of one list. */
final class SeedPhrases {
  private static final int WINDOW = 12;
  private static final int FEWEST = 11;

  /** What stands between the keys and values of data, but hardly between the words of a phrase. */
  private static final String DATA = "={}<>:";

  private static final SeedWords WORDS = new SeedWords();

  private final String text;
  private final List<Redacted.Span> words = new ArrayList<>();
  private final List<Long> lists = new ArrayList<>();
  private final List<Redacted.Span> found = new ArrayList<>();

  private SeedPhrases(String text) {
    this.text = text;
  }

  static List<Redacted.Span> in(String text) {
    return new SeedPhrases(text).read();
  }

  private List<Redacted.Span> read() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isLetter(end)) {
        end++;
      }
      if (end > at) {
        words.add(new Redacted.Span(at, end));
        lists.add(WORDS.listsWith(text.substring(at, end).toLowerCase(Locale.ROOT)));
      } else if (DATA.indexOf(text.charAt(at)) >= 0) {
        flush();
      }
      at = Math.max(end, at + 1);
    }
    flush();
    return found;
  }

  private boolean isLetter(int at) {
    int type = Character.getType(text.charAt(at));
    return Character.isLetter(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Looks at the words since the last sign of data. */
  private void flush() {
    for (int list = 0; list < WORDS.count() && words.size() >= WINDOW; list++) {
      find(list);
    }
    words.clear();
    lists.clear();
  }

  private void find(int list) {
    int inWindow = 0;
    for (int i = 0; i < words.size(); i++) {
      inWindow += has(i, list) - (i >= WINDOW ? has(i - WINDOW, list) : 0);
      if (i >= WINDOW - 1 && inWindow >= FEWEST) {
        found.add(new Redacted.Span(words.get(i - WINDOW + 1).from(), words.get(i).to()));
      }
    }
  }

  private int has(int word, int list) {
    return (int) (lists.get(word) >> list & 1);
  }
}
