package io.keymend.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentException;
import io.keymend.article.ContentReader;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every code of an exchange leads to an article that lists it and says what to do. */
class CodeReviewTest {
  private static final String FILE = "connecting-exchanges/api-issues/key-invalid.md";
  private static final List<Exchange> EXCHANGES = new Exchanges(Map::of, null, false, 0).all();

  @Test
  void theCollectionHasNothingToMend() throws ContentException {
    assertEquals(List.of(), found(Path.of("content")));
  }

  @Test
  void anArticleWithoutTheListOrTheStepsIsNamedOnce() throws ContentException {
    ContentCopy copy = ContentCopy.make();
    String text = copy.read(FILE);
    copy.write(FILE, text.replace(":::messages{diagnosis=invalid-key}", ""));
    assertEquals(
        List.of(
            FILE + ":5: diagnoses: lists no codes: it needs :::messages{diagnosis=invalid-key}"),
        found(copy.root()));
    copy.write(FILE, text.replace("## Fix it now", "## Mend it"));
    assertEquals(
        List.of(
            FILE
                + ":5: diagnoses: codes of exchanges lead to it, and it has no steps under Fix it now"),
        found(copy.root()));
  }

  private static List<String> found(Path root) throws ContentException {
    Catalogue catalogue = new ContentReader(root).read();
    return CodeReview.of(catalogue, EXCHANGES).stream().map(Object::toString).toList();
  }
}
