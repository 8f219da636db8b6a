package io.keymend.article;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.CustomBlock;

/** A quote that stands out, such as a warning. */
final class Callout extends CustomBlock {

  static final Set<String> KINDS = Set.of("note", "tip", "important", "warning", "caution");

  private final String kind;

  Callout(String marker) {
    this.kind = marker.toLowerCase(Locale.ROOT);
  }

  String kind() {
    return kind;
  }

  boolean known() {
    return KINDS.contains(kind);
  }

  String title() {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
