package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Passage;
import io.keymend.exchange.Exchange;
import io.keymend.message.Diagnoser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** The index of one catalogue; like it, it never changes. */
public final class WordIndex {
  private static final float WORTH_SHOWING = 0.1f;
  private static final float WORTH_A_LINE = 0.6f;
  private static final int PLACES = 2;
  private static final int PASSAGES = 100;

  /** How many articles are weighed exactly: all of them where there are not more. */
  private static final int CANDIDATES = 150;

  /** Weighs anew, whatever a document weighed before. */
  private static final class Exactly extends QueryRescorer {
    Exactly(Query query) {
      super(query);
    }

    @Override
    protected float combine(float before, boolean matches, float now) {
      return matches ? now : 0;
    }
  }

  private final Catalogue catalogue;
  private final IndexSearcher searcher;
  private final QuestionReader reader;
  private final Queries queries;
  private final Snippets snippets;
  private final KeptWords kept;
  private final Kin kin;

  private WordIndex(Catalogue catalogue, List<Exchange> exchanges, Diagnoser diagnoser)
      throws IOException {
    Language language = new Language(catalogue.synonyms());
    IndexWriting writing = new IndexWriting(catalogue, exchanges, language);
    CompletableFuture<Vocabulary> words = CompletableFuture.supplyAsync(writing::vocabulary);
    DirectoryReader index = DirectoryReader.open(writing.write());
    this.catalogue = catalogue;
    this.searcher = new IndexSearcher(index);
    searcher.setSimilarity(new Weighing());
    searcher.setQueryCache(null);
    Vocabulary vocabulary = words.join();
    this.reader =
        new QuestionReader(language, vocabulary, new ExchangeNames(exchanges, language), diagnoser);
    this.queries = new Queries(index);
    this.kept = new KeptWords(language, vocabulary);
    this.snippets = new Snippets(language);
    this.kin = new Kin(searcher, language);
  }

  /**
   * Makes the index; exchanges lend their names and the words of their errors, and the diagnoser
   * tells what a question means that is a message.
   */
  public static WordIndex of(Catalogue catalogue, List<Exchange> exchanges, Diagnoser diagnoser) {
    try {
      return new WordIndex(catalogue, exchanges, diagnoser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it was made from. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The best articles for a question, at most {@code limit}. */
  public Found find(String text, int limit) {
    try {
      Question question = reader.read(text);
      List<Hit> hits = hits(question, limit);
      return new Found(text, hits, question.mended(), catalogue.site());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a question that may be kept. */
  List<String> words(String question) {
    return kept.of(question);
  }

  /** Other articles, the closest first: those about the same exchange before all others. */
  public List<Article> related(Article article, int limit) {
    try {
      return kin.of(article, catalogue.articles(), limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> hits(Question question, int limit) throws IOException {
    List<Integer> numbers = numbers(question, limit);
    Map<Integer, List<Passage>> passages = passages(queries.passages(question, numbers), numbers);
    Set<String> stems = question.stems();
    List<Hit> hits = new ArrayList<>();
    for (int number : numbers) {
      hits.add(hit(catalogue.articles().get(number), passages.get(number), stems));
    }
    return hits;
  }

  /** The articles that fit, the best first; those that have what is quoted before all others. */
  private List<Integer> numbers(Question question, int limit) throws IOException {
    TopDocs found = best(question, question.quoted().isEmpty() ? limit : CANDIDATES);
    List<Integer> with = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      int number = (int) value(searcher, doc.doc, IndexWriting.NUMBER);
      if (!question.quoted().isEmpty()
          && question.quoted().standsIn(catalogue.articles().get(number))) {
        with.add(number);
      } else if (doc.score >= found.scoreDocs[0].score * WORTH_SHOWING) {
        without.add(number);
      }
    }
    with.addAll(without);
    return with.subList(0, Math.min(limit, with.size()));
  }

  private TopDocs best(Question question, int wanted) throws IOException {
    Query exact = queries.articles(question);
    if (catalogue.articles().size() <= CANDIDATES) {
      return searcher.search(exact, wanted);
    }
    TopDocs rough = searcher.search(queries.candidates(question), CANDIDATES);
    return new Exactly(exact).rescore(searcher, rough, wanted);
  }

  private Map<Integer, List<Passage>> passages(Query query, List<Integer> numbers)
      throws IOException {
    Map<Integer, List<Passage>> passages = new LinkedHashMap<>();
    numbers.forEach(number -> passages.put(number, new ArrayList<>()));
    TopDocs found = searcher.search(query, PASSAGES);
    for (ScoreDoc doc : found.scoreDocs) {
      int number = (int) value(searcher, doc.doc, IndexWriting.NUMBER);
      List<Passage> best = passages.get(number);
      boolean good = doc.score >= found.scoreDocs[0].score * WORTH_A_LINE;
      if (best.isEmpty() || good && best.size() < PLACES) {
        int part = (int) value(searcher, doc.doc, IndexWriting.PART);
        best.add(catalogue.articles().get(number).passages().get(part));
      }
    }
    return passages;
  }

  private Hit hit(Article article, List<Passage> best, Set<String> stems) {
    String text = best.isEmpty() ? article.summary() : best.get(0).text();
    List<Hit.Place> places =
        best.stream()
            .filter(passage -> !passage.id().isEmpty())
            .map(passage -> new Hit.Place(article.url() + "#" + passage.id(), passage.heading()))
            .toList();
    return new Hit(article, snippets.of(stems, text), places);
  }

  /** A number of a document. */
  static long value(IndexSearcher searcher, int doc, String field) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    values.advanceExact(doc - leaf.docBase);
    return values.longValue();
  }
}
