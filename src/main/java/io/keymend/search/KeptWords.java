package io.keymend.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a question may be kept: those of the index, and others of letters only. */
final class KeptWords {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,20}");
  private static final int LONGEST = 20;
  private static final int MOST = 8;

  /** As many words as a wallet's recovery phrase has at least; of these only known ones stay. */
  private static final int PERHAPS_A_SEED_PHRASE = 12;

  private final Language language;
  private final Vocabulary vocabulary;

  KeptWords(Language language, Vocabulary vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /** At most eight words in alphabetical order, so that neither order nor number tells a secret. */
  List<String> of(String question) {
    List<String> words = language.words(question).stream().distinct().toList();
    boolean few = words.size() < PERHAPS_A_SEED_PHRASE;
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      boolean plain = few && LETTERS.matcher(word).matches();
      if (kept.size() < MOST && word.length() <= LONGEST && (plain || vocabulary.knows(word))) {
        kept.add(word);
      }
    }
    return kept.stream().sorted().toList();
  }
}
