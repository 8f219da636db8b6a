package io.keymend.search;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentException;
import io.keymend.article.ContentReader;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.ExchangeConfig;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.OutboundConfig;
import io.keymend.message.Diagnosers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/** The index of the content and the exchanges that readers get. */
public final class RealIndex {
  private static final OutboundConfig DIRECT =
      new OutboundConfig() {
        @Override
        public Optional<URI> proxy() {
          return Optional.empty();
        }

        @Override
        public boolean insecure() {
          return false;
        }
      };

  private RealIndex() {}

  /** All exchanges as their files describe them. */
  public static List<Exchange> exchanges() {
    ExchangeConfig unchanged = Map::of;
    return new Exchanges(unchanged, DIRECT, false, 0).all();
  }

  /** The catalogue of the project's own content. */
  public static Catalogue catalogue() {
    try {
      return new ContentReader(Path.of("content")).read();
    } catch (ContentException e) {
      throw new AssertionError(e);
    }
  }

  /** How large the files of an index of a catalogue are, in bytes. */
  public static long bytes(Catalogue catalogue) throws IOException {
    Language language = new Language(catalogue.synonyms());
    Directory files = new IndexWriting(catalogue, exchanges(), language).write();
    long bytes = 0;
    for (String file : files.listAll()) {
      bytes += files.fileLength(file);
    }
    return bytes;
  }

  /** The index of a catalogue. */
  public static WordIndex of(Catalogue catalogue) {
    return WordIndex.of(catalogue, exchanges(), Diagnosers.of());
  }

  /** The index of both. */
  public static WordIndex read() {
    return of(catalogue());
  }
}
