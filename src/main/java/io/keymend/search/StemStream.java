package io.keymend.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Words that have been read already, for more than one field of the index. */
final class StemStream extends TokenStream {
  private static final FieldType UNORDERED = new FieldType();

  static {
    UNORDERED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    UNORDERED.freeze();
  }

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final Iterator<String> stems;

  private StemStream(List<String> stems) {
    this.stems = stems.iterator();
  }

  /** A field with these words, of which it keeps how often and not where. */
  static Field field(String name, List<String> stems) {
    return new Field(name, new StemStream(stems), UNORDERED);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (stems.hasNext()) {
      word.append(stems.next());
      return true;
    }
    return false;
  }
}
