package io.keymend.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The prepared pages of the current content, replaced in one step. */
@ApplicationScoped
class Pages {
  /** So many pages are made before anybody asks for them. */
  private static final int AHEAD = 1000;

  private final ManagedExecutor executor;
  private volatile Map<String, PreparedPage> pages = Map.of();

  Pages(ManagedExecutor executor) {
    this.executor = executor;
  }

  /** The page at an address, or null. */
  PreparedPage at(String path) {
    return path == null ? null : pages.get(path);
  }

  /** Puts all pages in place of the old ones; they are made beside the answers to readers. */
  void replace(Map<String, PreparedPage> newer) {
    Map<String, PreparedPage> current = Map.copyOf(newer);
    pages = current;
    executor.execute(
        () ->
            newer.values().stream()
                .limit(AHEAD)
                .takeWhile(page -> pages == current)
                .forEach(PreparedPage::prepare));
  }
}
