package io.keymend.search;

import io.keymend.article.SynonymRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** How a text becomes words: as they stand, as bare stems, and as stems with the synonyms. */
final class Language {
  /** Words of questions that say nothing about the matter, beside the usual articles and such. */
  private static final List<String> SMALL_TALK =
      List.of(
          "i", "im", "me", "my", "we", "you", "your", "he", "she", "its", "why", "what", "how",
          "do", "does", "did", "am", "was", "were", "been", "can", "could", "should", "would",
          "please", "pls", "help", "hi", "hello", "when", "where", "which", "who", "have", "has",
          "had", "from", "so", "just", "any", "some", "about", "get", "got", "than", "too");

  /** So far apart that no two words of different texts are neighbours. */
  private static final int BETWEEN_TEXTS = 100;

  private final Analyzer plain = analyzer(words -> words);
  private final Analyzer bare = analyzer(PorterStemFilter::new);
  private final Analyzer full;

  /** One change of a stream of words. */
  private interface Step {
    TokenStream of(TokenStream words);
  }

  /** The language with the writers' synonyms. */
  Language(List<SynonymRule> rules) {
    SynonymMap synonyms = synonyms(rules);
    CharArraySet silent = silent();
    full =
        analyzer(
            words -> {
              TokenStream stems = new PorterStemFilter(words);
              TokenStream meant =
                  synonyms.fst == null
                      ? stems
                      : new FlattenGraphFilter(new SynonymGraphFilter(stems, synonyms, false));
              return new StopFilter(meant, silent);
            });
  }

  /** For fields of stems with synonyms, without words that say nothing. */
  Analyzer full() {
    return full;
  }

  /**
   * A word, stem or synonym, and the characters of the text that it stands for.
   *
   * @param first whether it is the first one at its place
   */
  record Word(String stem, int from, int to, boolean first) {}

  /** The words of a text in lower case, without accents. */
  List<String> words(String text) {
    return read(plain, text).stream().map(Word::stem).toList();
  }

  /** The stems of a text, without synonyms. */
  List<String> roots(String text) {
    return read(bare, text).stream().map(Word::stem).toList();
  }

  /** What a text says, stems and synonyms one after the other. */
  List<Word> wordsIn(String text) {
    return read(full, text);
  }

  /** What a text says: at each place the stem and its synonyms. */
  List<List<String>> stems(String text) {
    List<List<String>> places = new ArrayList<>();
    for (Word word : read(full, text)) {
      if (word.first()) {
        places.add(new ArrayList<>());
      }
      places.get(places.size() - 1).add(word.stem());
    }
    return places;
  }

  private static List<Word> read(Analyzer analyzer, String text) {
    List<Word> found = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        boolean first = found.isEmpty() || step.getPositionIncrement() > 0;
        found.add(new Word(word.toString(), place.startOffset(), place.endOffset(), first));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Analyzer analyzer(Step step) {
    return new Analyzer() {
      @Override
      public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = CharTokenizer.fromTokenCharPredicate(Contraction::isPartOfWord);
        TokenStream joined = new Contraction(words);
        TokenStream small = new ASCIIFoldingFilter(new LowerCaseFilter(joined));
        return new TokenStreamComponents(words, step.of(small));
      }
    };
  }

  private CharArraySet silent() {
    CharArraySet silent = new CharArraySet(64, false);
    EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.forEach(
        word -> silent.addAll(roots(new String((char[]) word))));
    SMALL_TALK.forEach(word -> silent.addAll(roots(word)));
    return silent;
  }

  private SynonymMap synonyms(List<SynonymRule> rules) {
    SynonymMap.Builder map = new SynonymMap.Builder(true);
    for (SynonymRule rule : rules) {
      boolean equal = rule.words().equals(rule.means());
      for (String word : rule.words()) {
        for (String meant : rule.means()) {
          CharsRef from = joined(word);
          CharsRef to = joined(meant);
          if (!from.equals(to)) {
            map.add(from, to, equal);
          }
        }
      }
    }
    try {
      return map.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CharsRef joined(String words) {
    return SynonymMap.Builder.join(roots(words).toArray(String[]::new), new CharsRefBuilder());
  }
}
