package io.keymend.search;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the apostrophes out of words: people leave them out as often as not. */
final class Contraction extends FilteringTokenFilter {
  private static final String APOSTROPHES = "'\u2019\u2018`";
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  Contraction(TokenStream words) {
    super(words);
  }

  /** Whether a character belongs to a word: a letter, a digit or an apostrophe. */
  static boolean isPartOfWord(int character) {
    return Character.isLetterOrDigit(character) || APOSTROPHES.indexOf(character) >= 0;
  }

  @Override
  protected boolean accept() {
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      if (APOSTROPHES.indexOf(word.charAt(i)) < 0) {
        word.buffer()[length++] = word.charAt(i);
      }
    }
    word.setLength(length);
    return length > 0;
  }
}
