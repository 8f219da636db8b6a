package io.keymend.search;

import io.keymend.message.About;
import io.keymend.message.Recognition;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What counts for an article by itself, however often it stands there: codes, meaning, exchange.
 */
final class BeyondWords {
  private static final float OWN_ARTICLE = 2f;
  private static final float NOT_OF_ANOTHER = 3f;
  private static final float SURE_NAMED = 60;
  private static final float SURE = 30;
  private static final float MAYBE_NAMED = 20;
  private static final float MAYBE = 6;
  private static final float MEANT = 20;

  private BeyondWords() {}

  /** Adds all that a question has of it. */
  static void add(Question question, BooleanQuery.Builder any) {
    codes(question, any);
    meant(question.means(), any);
    for (String exchange : question.exchanges()) {
      any.add(
          constant(IndexWriting.EXCHANGE, exchange, OWN_ARTICLE + NOT_OF_ANOTHER), Occur.SHOULD);
    }
  }

  /** Articles that are about no exchange, when one is named. */
  static Query ofNoExchange() {
    return constant(IndexWriting.EXCHANGE, IndexWriting.GENERAL, NOT_OF_ANOTHER);
  }

  private static void codes(Question question, BooleanQuery.Builder any) {
    for (String code : question.codes()) {
      for (String exchange : question.exchanges()) {
        String term = KnownErrors.term(exchange, code);
        any.add(constant(IndexWriting.SURE, term, SURE_NAMED), Occur.SHOULD);
        any.add(constant(IndexWriting.MAYBE, term, MAYBE_NAMED), Occur.SHOULD);
      }
      if (question.exchanges().isEmpty()) {
        any.add(constant(IndexWriting.SURE, code, SURE), Occur.SHOULD);
        any.add(constant(IndexWriting.MAYBE, code, MAYBE), Occur.SHOULD);
      }
    }
  }

  /** Articles on what a message means, as sure as it means that. */
  private static void meant(Recognition means, BooleanQuery.Builder any) {
    means
        .diagnosis()
        .ifPresent(cause -> any.add(answer(cause.id(), means.confidence()), Occur.SHOULD));
    for (Recognition.Cause other : means.alternatives()) {
      any.add(answer(other.diagnosis().id(), other.confidence()), Occur.SHOULD);
    }
    if (means.about() == About.ORDER) {
      any.add(answer(IndexWriting.ORDER, means.confidence()), Occur.SHOULD);
    }
  }

  private static Query answer(String what, double sure) {
    return constant(IndexWriting.ANSWERS, what, (float) (MEANT * sure));
  }

  /** Documents with a term, each with the same score. */
  static Query constant(String field, String term, float score) {
    return new BoostQuery(new ConstantScoreQuery(is(field, term)), score);
  }

  /** Documents with a term. */
  static Query is(String field, String term) {
    return new TermQuery(new Term(field, term));
  }
}
