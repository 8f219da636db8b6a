package io.keymend.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The prepared pages of the current content, replaced in one step. */
@ApplicationScoped
class Pages {
  private volatile Map<String, PreparedPage> pages = Map.of();

  /** The page at an address, or null. */
  PreparedPage at(String path) {
    return path == null ? null : pages.get(path);
  }

  /** Puts all pages in place of the old ones. */
  void replace(Map<String, PreparedPage> prepared) {
    pages = Map.copyOf(prepared);
  }
}
