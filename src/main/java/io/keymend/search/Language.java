package io.keymend.search;

import io.keymend.article.SynonymRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
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

  private static final String APOSTROPHES = "'\u2019\u2018`";

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

  /** The words of a text in lower case, without accents. */
  List<String> words(String text) {
    return read(plain, text).stream().flatMap(List::stream).toList();
  }

  /** The stems of a text, without synonyms. */
  List<String> roots(String text) {
    return read(bare, text).stream().flatMap(List::stream).toList();
  }

  /** What a text says: at each place the stem and its synonyms. */
  List<List<String>> stems(String text) {
    return read(full, text);
  }

  /** A stem or synonym, and the characters of the text that it stands for. */
  record Word(String stem, int from, int to) {}

  /** What a text says, with the places. */
  List<Word> wordsIn(String text) {
    List<Word> found = new ArrayList<>();
    try (TokenStream words = full.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        found.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static List<List<String>> read(Analyzer analyzer, String text) {
    List<List<String>> places = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (places.isEmpty() || step.getPositionIncrement() > 0) {
          places.add(new ArrayList<>());
        }
        places.get(places.size() - 1).add(word.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static Analyzer analyzer(Step step) {
    return new Analyzer() {
      @Override
      public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = CharTokenizer.fromTokenCharPredicate(Language::isPartOfWord);
        TokenStream joined = new Contraction(words);
        TokenStream small = new ASCIIFoldingFilter(new LowerCaseFilter(joined));
        return new TokenStreamComponents(words, step.of(small));
      }
    };
  }

  private static boolean isPartOfWord(int character) {
    return Character.isLetterOrDigit(character) || APOSTROPHES.indexOf(character) >= 0;
  }

  /** Takes the apostrophes out of words: people leave them out as often as not. */
  private static final class Contraction extends FilteringTokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    Contraction(TokenStream words) {
      super(words);
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
