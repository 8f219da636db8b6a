package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Heading;
import io.keymend.article.Passage;
import io.keymend.exchange.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Writes a catalogue into an index: a document for each article and one for each of its passages.
 */
final class IndexWriting {
  /** What kind of document it is. */
  static final String KIND = "kind";

  static final String ARTICLE = "article";
  static final String PASSAGE = "passage";

  /** The place of the article in the catalogue, for both kinds. */
  static final String NUMBER = "number";

  /** The place of the passage in its article. */
  static final String PART = "part";

  /** The exchange the article is about, or {@link #GENERAL}. */
  static final String EXCHANGE = "exchange";

  static final String GENERAL = "general";

  /** Codes whose first meaning the article answers. */
  static final String SURE = "sure";

  /** Codes that may mean what the article answers. */
  static final String MAYBE = "maybe";

  /** The diagnoses that the article answers, {@link #YES} if it answers any, or {@link #ORDER}. */
  static final String ANSWERS = "answers";

  static final String YES = "yes";

  /** What is answered by the article on orders that were refused, {@link #ORDER_ARTICLE}. */
  static final String ORDER = "order";

  private static final String ORDER_ARTICLE = "order-refused";

  static final String PART_HEADING = "part-heading";
  static final String PART_BODY = "part-body";

  /** So much that even many articles are written in one piece: merging pieces takes longer. */
  private static final int AT_ONCE = 256;

  private final Catalogue catalogue;
  private final List<Exchange> exchanges;
  private final Language language;
  private final KnownErrors errors;

  IndexWriting(Catalogue catalogue, List<Exchange> exchanges, Language language) {
    this.catalogue = catalogue;
    this.exchanges = exchanges;
    this.language = language;
    this.errors = new KnownErrors(catalogue, exchanges);
  }

  /** The index, in memory. */
  Directory write() throws IOException {
    // One array a file: the default of many small buffers costs several times as much to read.
    Directory directory =
        new ByteBuffersDirectory(
            new SingleInstanceLockFactory(),
            ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    IndexWriterConfig config =
        new IndexWriterConfig(language.full())
            .setSimilarity(new Weighing())
            .setRAMBufferSizeMB(AT_ONCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < catalogue.articles().size(); number++) {
        writer.addDocuments(documents(catalogue.articles().get(number), number));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  /** The article first, then its passages. */
  private List<Document> documents(Article article, int number) {
    List<Document> documents = new ArrayList<>();
    Document whole = article(article, number);
    documents.add(whole);
    for (int part = 0; part < article.passages().size(); part++) {
      Passage passage = article.passages().get(part);
      List<String> stems =
          language.wordsIn(passage.text()).stream().map(Language.Word::stem).toList();
      Document document = document(PASSAGE, number);
      document.add(new NumericDocValuesField(PART, part));
      document.add(text(PART_HEADING, passage.heading()));
      document.add(StemStream.field(PART_BODY, stems));
      documents.add(document);
      whole.add(StemStream.field(Field.BODY.name(), stems));
    }
    return documents;
  }

  private Document article(Article article, int number) {
    KnownErrors.Words known = errors.of(article);
    Document document = document(ARTICLE, number);
    String exchange = article.meta().exchange();
    document.add(keyword(EXCHANGE, exchange == null ? GENERAL : exchange));
    if (!article.meta().diagnoses().isEmpty()) {
      document.add(keyword(ANSWERS, YES));
    }
    article.meta().diagnoses().forEach(d -> document.add(keyword(ANSWERS, d.id())));
    if (article.slug().equals(ORDER_ARTICLE)) {
      document.add(keyword(ANSWERS, ORDER));
    }
    known.sure().forEach(code -> document.add(keyword(SURE, code)));
    known.maybe().forEach(code -> document.add(keyword(MAYBE, code)));
    texts(article).forEach((field, texts) -> texts.forEach(t -> document.add(text(field, t))));
    return document;
  }

  /** What stands in an article by field, without its text, which is read passage by passage. */
  private Map<String, List<String>> texts(Article article) {
    return Map.of(
        Field.TITLE.name(), List.of(article.title()),
        Field.ASKED.name(), article.meta().asked(),
        Field.HEADINGS.name(), article.headings().stream().map(Heading::text).toList(),
        Field.SUMMARY.name(), List.of(article.summary()),
        Field.SAID.name(), errors.of(article).texts());
  }

  /** All words of the index, and those that stand in no article and are known all the same. */
  Vocabulary vocabulary() {
    Stream<String> heads =
        catalogue.articles().stream()
            .flatMap(article -> texts(article).values().stream())
            .flatMap(List::stream);
    Stream<String> bodies = catalogue.articles().stream().map(Article::text);
    Stream<String> names =
        exchanges.stream().flatMap(exchange -> ExchangeNames.namesOf(exchange).stream());
    Stream<String> synonyms = catalogue.synonyms().stream().flatMap(rule -> rule.words().stream());
    return Vocabulary.of(
        Stream.of(heads, bodies, names, synonyms).flatMap(Function.identity()), language);
  }

  private static Document document(String kind, int number) {
    Document document = new Document();
    document.add(keyword(KIND, kind));
    document.add(keyword(NUMBER, Integer.toString(number)));
    document.add(new NumericDocValuesField(NUMBER, number));
    return document;
  }

  private static StringField keyword(String name, String value) {
    return new StringField(name, value, Store.NO);
  }

  private static TextField text(String name, String value) {
    return new TextField(name, value, Store.NO);
  }
}
