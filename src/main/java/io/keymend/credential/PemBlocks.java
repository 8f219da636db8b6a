package io.keymend.credential;

import java.util.ArrayList;
import java.util.List;

/** Finds keys in PEM (RFC 7468), also cut off or on one line. */
final class PemBlocks {
  private static final String BEGIN = "-----BEGIN";
  private static final String END = "-----END";
  private static final String DASHES = "-----";

  private PemBlocks() {}

  static List<Redacted.Span> in(String text) {
    List<Redacted.Span> blocks = new ArrayList<>();
    int at = text.indexOf(BEGIN);
    while (at >= 0) {
      int last = text.indexOf(END, at);
      int dashes = last < 0 ? -1 : text.indexOf(DASHES, last + END.length());
      int end = dashes < 0 ? text.length() : dashes + DASHES.length();
      blocks.add(new Redacted.Span(at, end));
      at = text.indexOf(BEGIN, end);
    }
    return blocks;
  }
}
