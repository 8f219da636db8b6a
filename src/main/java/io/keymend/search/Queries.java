package io.keymend.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What to ask the index for a question. The weights were measured on the sample questions. */
final class Queries {
  private static final List<Field> PHRASED = List.of(Field.TITLE, Field.ASKED, Field.SAID);
  private static final float OTHER_FIELDS = 0.15f;
  private static final float PAIR = 0.5f;
  private static final int APART = 2;
  private static final float NAME = 0.05f;
  private static final float ANSWERS = 5;
  private static final float HEADING = 2;

  private final IndexReader index;

  Queries(IndexReader index) {
    this.index = index;
  }

  /**
   * The articles that {@link #articles} finds, weighed roughly and quickly: what stands for one
   * word counts as one, and neighbours do not count.
   */
  Query candidates(Question question) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> place : question.places()) {
      addRoughly(place, 1, any);
    }
    for (String name : question.names()) {
      addRoughly(List.of(name), NAME, any);
    }
    BeyondWords.add(question, any);
    return any.build();
  }

  private void addRoughly(List<String> place, float weight, BooleanQuery.Builder any)
      throws IOException {
    float rarity = rarest(place);
    for (Field field : Field.values()) {
      SynonymQuery.Builder there = new SynonymQuery.Builder(field.name());
      for (Term term : terms(field, place)) {
        there.addTerm(term);
      }
      float counts = weight * field.weight() * rarity;
      any.add(new BoostQuery(there.build(), counts), Occur.SHOULD);
    }
  }

  /** Articles: by words, by pairs of words, by codes, and by exchange. */
  Query articles(Question question) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> place : question.places()) {
      any.add(word(place), Occur.SHOULD);
    }
    for (int i = 1; i < question.places().size(); i++) {
      any.add(pair(question.places().get(i - 1), question.places().get(i)), Occur.SHOULD);
    }
    for (String name : question.names()) {
      any.add(new BoostQuery(word(List.of(name)), NAME), Occur.SHOULD);
    }
    BeyondWords.add(question, any);
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(BeyondWords.is(IndexWriting.KIND, IndexWriting.ARTICLE), Occur.FILTER)
            .add(
                BeyondWords.constant(IndexWriting.ANSWERS, IndexWriting.YES, ANSWERS),
                Occur.SHOULD);
    if (!question.exchanges().isEmpty()) {
      all.add(BeyondWords.ofNoExchange(), Occur.SHOULD);
    }
    return all.build();
  }

  /** Passages of one of these articles. */
  Query passages(Question question, List<Integer> articles) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> place : question.places()) {
      for (String stem : place) {
        any.add(passageWord(stem), Occur.SHOULD);
      }
    }
    for (String name : question.names()) {
      any.add(passageWord(name), Occur.SHOULD);
    }
    question.codes().forEach(code -> any.add(passageWord(code), Occur.SHOULD));
    List<BytesRef> numbers =
        articles.stream().map(number -> new BytesRef(Integer.toString(number))).toList();
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(BeyondWords.is(IndexWriting.KIND, IndexWriting.PASSAGE), Occur.FILTER)
        .add(new TermInSetQuery(IndexWriting.NUMBER, numbers), Occur.FILTER)
        .build();
  }

  private Query word(List<String> place) throws IOException {
    List<Query> options = new ArrayList<>();
    for (String stem : place) {
      float rarity = rarity(stem);
      for (Field field : Field.values()) {
        Query there = new TermQuery(new Term(field.name(), stem));
        options.add(new BoostQuery(there, field.weight() * rarity));
      }
    }
    return new DisjunctionMaxQuery(options, OTHER_FIELDS);
  }

  /** Two neighbours, whichever synonyms stand for them: one query a field reads each word once. */
  private Query pair(List<String> first, List<String> second) throws IOException {
    float rarity = Math.max(rarest(first), rarest(second));
    List<Query> options = new ArrayList<>();
    for (Field field : PHRASED) {
      Query near =
          new MultiPhraseQuery.Builder()
              .add(terms(field, first))
              .add(terms(field, second))
              .setSlop(APART)
              .build();
      options.add(new BoostQuery(near, field.weight() * PAIR * rarity));
    }
    return new DisjunctionMaxQuery(options, 0);
  }

  private float rarest(List<String> place) throws IOException {
    float rarest = 0;
    for (String stem : place) {
      rarest = Math.max(rarest, rarity(stem));
    }
    return rarest;
  }

  private static Term[] terms(Field field, List<String> place) {
    return place.stream().map(stem -> new Term(field.name(), stem)).toArray(Term[]::new);
  }

  /** How rare a word is in articles: about 0.7 where all have it, more than 3 where few do. */
  private float rarity(String stem) throws IOException {
    double all = index.getDocCount(Field.BODY.name());
    int inText = index.docFreq(new Term(Field.BODY.name(), stem));
    int inPhrasings = index.docFreq(new Term(Field.ASKED.name(), stem));
    double having = Math.max(1, Math.max(inText, inPhrasings));
    return (float) Math.log(1 + all / having);
  }

  private static Query passageWord(String stem) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new TermQuery(new Term(IndexWriting.PART_HEADING, stem)), HEADING),
            new TermQuery(new Term(IndexWriting.PART_BODY, stem))),
        OTHER_FIELDS);
  }
}
