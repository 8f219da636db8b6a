package io.keymend.search;

import java.util.Set;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25, with two changes for the fields of articles: how rare a word is counts once for all fields
 * (a word may be rare in titles and say nothing), and a longer list makes no word in it count less.
 */
final class Weighing extends PerFieldSimilarityWrapper {
  private static final Set<Field> LISTS = Set.of(Field.ASKED, Field.SAID, Field.HEADINGS);
  private static final float SATURATION = 0.6f;
  private static final float LENGTH_COUNTS = 0.75f;
  private static final Similarity PASSAGES = new BM25Similarity();
  private static final Similarity TEXT = new Evenly(LENGTH_COUNTS);
  private static final Similarity LIST = new Evenly(0);

  /** BM25 for which all words are equally rare. */
  private static final class Evenly extends BM25Similarity {
    Evenly(float lengthCounts) {
      super(SATURATION, lengthCounts);
    }

    @Override
    protected float idf(long having, long all) {
      return 1;
    }
  }

  @Override
  public Similarity get(String field) {
    for (Field own : Field.values()) {
      if (own.name().equals(field)) {
        return LISTS.contains(own) ? LIST : TEXT;
      }
    }
    return PASSAGES;
  }
}
