package io.keymend.search;

import io.keymend.article.Article;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds articles that speak of the same things as one of them. */
final class Kin {
  private static final int LOOKED_AT = 50;
  private static final int WORDS = 40;
  private static final int IN_TOO_MANY_PERCENT = 60;
  private final IndexSearcher searcher;
  private final MoreLikeThis alike;

  Kin(IndexSearcher searcher, Language language) throws IOException {
    this.searcher = searcher;
    alike = new MoreLikeThis(searcher.getIndexReader());
    alike.setAnalyzer(language.full());
    alike.setMinTermFreq(1);
    alike.setMinDocFreq(2);
    alike.setMaxDocFreqPct(IN_TOO_MANY_PERCENT);
    alike.setMaxQueryTerms(WORDS);
    alike.setBoost(true);
  }

  /** The closest first. */
  List<Article> of(Article article, List<Article> all, int limit) throws IOException {
    String body = Field.BODY.name();
    String text = article.title() + " " + article.summary() + " " + article.text();
    Query query =
        new BooleanQuery.Builder()
            .add(alike.like(body, new StringReader(text)), Occur.MUST)
            .add(new TermQuery(new Term(IndexWriting.KIND, IndexWriting.ARTICLE)), Occur.FILTER)
            .build();
    List<Article> others = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(query, LOOKED_AT).scoreDocs) {
      others.add(all.get((int) WordIndex.value(searcher, doc.doc, IndexWriting.NUMBER)));
    }
    String exchange = article.meta().exchange();
    return others.stream()
        .filter(other -> !other.slug().equals(article.slug()))
        .sorted(
            Comparator.comparing(
                other -> exchange == null || !Objects.equals(exchange, other.meta().exchange())))
        .limit(limit)
        .toList();
  }
}
