package io.keymend.site;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The prepared pages, replaced in one step by the one thread that prepares them. */
@ApplicationScoped
class Pages {
  /** So many pages are made before anybody asks for them. */
  private static final int AHEAD = 1000;

  private final ManagedExecutor executor;
  private volatile Map<String, PreparedPage> pages = Map.of();
  private volatile Map<String, PreparedPage> latest = pages;

  Pages(ManagedExecutor executor) {
    this.executor = executor;
  }

  /** The page at an address, or null. */
  PreparedPage at(String path) {
    return path == null ? null : pages.get(path);
  }

  /** Puts some pages in place of the old ones at their addresses. */
  void renew(Map<String, PreparedPage> some) {
    Map<String, PreparedPage> all = new HashMap<>(pages);
    all.putAll(some);
    pages = Map.copyOf(all);
  }

  /** Puts all pages in place of the old ones; they are made beside the answers to readers. */
  void replace(Map<String, PreparedPage> all) {
    pages = Map.copyOf(all);
    latest = all;
    executor.execute(
        () ->
            all.values().stream()
                .limit(AHEAD)
                .takeWhile(page -> latest == all)
                .forEach(PreparedPage::prepare));
  }

  /** Before anything goes that a page is made of. */
  void stop(@Observes ShutdownEvent event) {
    latest = Map.of();
  }
}
