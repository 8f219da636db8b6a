package io.keymend.site;

import io.keymend.article.Catalogue;
import io.keymend.article.ContentException;
import io.keymend.article.ContentFolder;
import io.keymend.article.Library;
import io.keymend.search.Finder;
import io.keymend.search.WordIndex;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Keeps the pages in step with the content, the day and the states of the exchanges; a broken edit
 * changes nothing.
 */
@ApplicationScoped
class ContentWatch {
  private static final Logger LOG = Logger.getLogger(ContentWatch.class);

  private final ContentFolder folder;
  private final ContentCheck check;
  private final Library library;
  private final Finder finder;
  private final PageRenderer renderer;
  private final StatusPages statusPages;
  private final Pages pages;
  private final Bench bench;
  private final Clock clock;
  private volatile String seen;
  private volatile LocalDate day;
  private volatile WordIndex index;

  ContentWatch(
      ContentFolder folder,
      ContentCheck check,
      Library library,
      Finder finder,
      PageRenderer renderer,
      StatusPages statusPages,
      Pages pages,
      Bench bench,
      Clock clock) {
    this.folder = folder;
    this.check = check;
    this.library = library;
    this.finder = finder;
    this.renderer = renderer;
    this.statusPages = statusPages;
    this.pages = pages;
    this.bench = bench;
    this.clock = clock;
  }

  /** The first load: content that cannot be read stops the start. */
  void start(@Observes StartupEvent event) throws ContentException {
    seen = folder.fingerprint();
    load(checked());
  }

  /**
   * Reads again what has changed since the first load, and renders again what day and exchanges
   * change.
   */
  void look() {
    String now = folder.fingerprint();
    if (!now.equals(seen)) {
      seen = now;
      reload();
    } else if (!LocalDate.now(clock).equals(day)) {
      load(library.current());
    } else {
      follow();
    }
  }

  private void reload() {
    try {
      load(checked());
      bench.accept();
      LOG.info("content read again");
    } catch (ContentException e) {
      bench.refuse(e.problems());
      LOG.errorf("content not taken over, the last good one stays:%n%s", e.getMessage());
    }
  }

  private Catalogue checked() throws ContentException {
    Catalogue catalogue = folder.read();
    check.require(catalogue);
    return catalogue;
  }

  private void load(Catalogue catalogue) {
    LocalDate today = LocalDate.now(clock);
    WordIndex newer = finder.index(catalogue);
    library.replace(catalogue);
    finder.replace(newer);
    // Before the articles: what turns meanwhile is then found by the next look.
    Map<String, PreparedPage> status = statusPages.all(catalogue);
    Map<String, PreparedPage> all = renderer.render(newer, today);
    all.putAll(status);
    pages.replace(all);
    index = newer;
    day = today;
  }

  /** Renders what the states of the exchanges have changed: their pages, and articles they head. */
  private void follow() {
    StatusPages.Update update = statusPages.update(library.current());
    if (!update.pages().isEmpty()) {
      update.pages().putAll(renderer.about(update.turned(), index, day));
      pages.renew(update.pages());
    }
  }
}
