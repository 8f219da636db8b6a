package io.keymend.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as plain words, in which {@code APIKEY_INVALID}, {@code apiKeyInvalid} and "API key
 * invalid" read alike.
 *
 * <p>Capitals inside a name begin a word unless the spellings know it whole, signs end one; a
 * number keeps its minus; signs of Chinese and Japanese are a word each.
 *
 * @param text the text that they stand in, for what stands between them
 */
record Words(String text, List<Word> all) {
  private static final int MOST = 6000;

  /** Longer than any word with a spelling of its own; no run of letters is read again and again. */
  private static final int LONGEST_NAME = 24;

  /** A word in small letters, and where it stands in the text. */
  record Word(String plain, int from, int to) {
    /** Whether it is a number, perhaps with a minus. */
    boolean isNumber() {
      return plain.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
    }
  }

  /** The words of a text. */
  static Words of(String text, Spellings spellings) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < MOST) {
      if (startsWord(text, at)) {
        int end = endOf(text, at, spellings);
        spellings.add(words, new Word(plain(text.substring(at, end)), at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new Words(text, words);
  }

  String plain(int index) {
    return index >= 0 && index < all.size() ? all.get(index).plain() : "";
  }

  int size() {
    return all.size();
  }

  /** All words, each with a space before and after it. */
  String joined() {
    StringBuilder joined = new StringBuilder(" ");
    all.forEach(word -> joined.append(word.plain()).append(' '));
    return joined.toString();
  }

  /** The sign that stands right before a word, or a space. */
  char signBefore(int index) {
    int from = all.get(index).from();
    return from == 0 ? ' ' : text.charAt(from - 1);
  }

  /** The first sign after a word that is no space, or a space. */
  char signAfter(int index) {
    int at = all.get(index).to();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    word.chars().filter(c -> c != '\'' && c != '’').forEach(c -> plain.append((char) c));
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || isMinus(text, at);
  }

  private static boolean isMinus(String text, int at) {
    return text.charAt(at) == '-'
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** A word whose spelling is known as a whole, such as KuCoin, is not taken apart. */
  private static int endOf(String text, int from, Spellings spellings) {
    int end = endOf(text, from);
    int whole = end;
    int most = Math.min(text.length(), from + LONGEST_NAME);
    while (whole < most && Character.isLetter(text.charAt(whole))) {
      whole++;
    }
    return whole > end && spellings.knows(plain(text.substring(from, whole))) ? whole : end;
  }

  private static int endOf(String text, int from) {
    if (isSign(text.charAt(from))) {
      return from + 1;
    }
    int end = from + 1;
    while (end < text.length() && !isBorder(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether the character at this place is no more of the word before it. */
  private static boolean isBorder(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (c == '\'' || c == '’') {
      return !Character.isLetter(before) || at + 1 == text.length() || !isLower(text, at + 1);
    }
    if (!Character.isLetterOrDigit(c) || isSign(c)) {
      return true;
    }
    return Character.isUpperCase(c)
        && (Character.isLowerCase(before)
            || Character.isUpperCase(before) && isLower(text, at + 1) && isLower(text, at + 2));
  }

  private static boolean isLower(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }
}
