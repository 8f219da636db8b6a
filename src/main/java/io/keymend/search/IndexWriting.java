package io.keymend.search;

import io.keymend.article.Article;
import io.keymend.article.Catalogue;
import io.keymend.article.Heading;
import io.keymend.article.Passage;
import io.keymend.exchange.Exchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
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

  /** Whether the article answers a diagnosis. */
  static final String ANSWERS = "answers";

  static final String YES = "yes";

  static final String PART_HEADING = "part-heading";
  static final String PART_BODY = "part-body";

  /** Between two sentences, so that no phrase is found across them. */
  private static final String STOP = " \n ";

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
    IndexWriterConfig config = new IndexWriterConfig(language.full()).setSimilarity(new Weighing());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      List<Article> articles = catalogue.articles();
      for (int number = 0; number < articles.size(); number++) {
        writer.addDocument(article(articles.get(number), number));
        List<Passage> passages = articles.get(number).passages();
        for (int part = 0; part < passages.size(); part++) {
          writer.addDocument(passage(passages.get(part), number, part));
        }
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private Document article(Article article, int number) {
    KnownErrors.Words known = errors.of(article);
    Document document = document(ARTICLE, number);
    String exchange = article.meta().exchange();
    document.add(keyword(EXCHANGE, exchange == null ? GENERAL : exchange));
    if (!article.meta().diagnoses().isEmpty()) {
      document.add(keyword(ANSWERS, YES));
    }
    known.sure().forEach(code -> document.add(keyword(SURE, code)));
    known.maybe().forEach(code -> document.add(keyword(MAYBE, code)));
    for (Field field : Field.values()) {
      for (String text : textsOf(field, article, known)) {
        document.add(new TextField(field.name(), text, org.apache.lucene.document.Field.Store.NO));
      }
    }
    return document;
  }

  private static List<String> textsOf(Field field, Article article, KnownErrors.Words known) {
    return switch (field) {
      case TITLE -> List.of(article.title());
      case ASKED -> article.meta().asked();
      case HEADINGS -> article.headings().stream().map(Heading::text).toList();
      case SUMMARY -> List.of(article.summary());
      case SAID -> known.texts();
      case BODY -> List.of(article.text());
    };
  }

  private static Document passage(Passage passage, int number, int part) {
    Document document = document(PASSAGE, number);
    document.add(new NumericDocValuesField(PART, part));
    document.add(text(PART_HEADING, passage.heading()));
    document.add(text(PART_BODY, passage.text()));
    return document;
  }

  /** All words of the index, and those that stand in no article and are known all the same. */
  Vocabulary vocabulary() {
    Stream<String> articles =
        catalogue.articles().stream()
            .flatMap(
                article ->
                    Arrays.stream(Field.values())
                        .flatMap(field -> textsOf(field, article, errors.of(article)).stream()));
    Stream<String> names =
        exchanges.stream().flatMap(exchange -> ExchangeNames.namesOf(exchange).stream());
    Stream<String> synonyms = catalogue.synonyms().stream().flatMap(rule -> rule.words().stream());
    return Vocabulary.of(
        Stream.of(articles, names, synonyms).flatMap(Function.identity()), language);
  }

  private static Document document(String kind, int number) {
    Document document = new Document();
    document.add(keyword(KIND, kind));
    document.add(keyword(NUMBER, Integer.toString(number)));
    document.add(new NumericDocValuesField(NUMBER, number));
    return document;
  }

  private static StringField keyword(String name, String value) {
    return new StringField(name, value, org.apache.lucene.document.Field.Store.NO);
  }

  private static TextField text(String name, String value) {
    return new TextField(name, value, org.apache.lucene.document.Field.Store.NO);
  }
}
