package io.keymend.credential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A free text without what is shaped like a secret, for all that is searched, kept or shown.
 *
 * <p>Cut out are keys and secrets, PEM blocks, tokens, seed phrases, values behind a label such as
 * "secret:", and who an e-mail address belongs to with the password beside it. Codes, symbols,
 * times, words and hosts stay.
 *
 * @param text the text with {@value #MARK} in the place of every secret
 * @param cut whether something was cut out
 */
public record Redacted(String text, boolean cut) {
  /** What stands in the place of a secret. */
  public static final String MARK = "[removed]";

  /** Whether something was cut out of this text before. */
  public static boolean isMarked(String text) {
    return text.contains(MARK);
  }

  /** The text without the marks of what was cut out, for whoever reads its words. */
  public String rest() {
    return text.replace(MARK, " ");
  }

  /** A stretch of the text: from a character to before another one. */
  record Span(int from, int to) {}

  /** Cuts every secret out, in one walk over the text for each kind. */
  public static Redacted of(String text) {
    List<Span> spans = new ArrayList<>();
    spans.addAll(PemBlocks.in(text));
    spans.addAll(SeedPhrases.in(text));
    spans.addAll(LabelledSecrets.in(text));
    spans.addAll(RandomRuns.in(text));
    if (spans.isEmpty()) {
      return new Redacted(text, false);
    }
    spans.sort(Comparator.comparingInt(Span::from));
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    for (Span span : spans) {
      if (span.to() <= at) {
        continue;
      }
      if (span.from() >= at) {
        kept.append(text, at, span.from()).append(MARK);
      }
      at = span.to();
    }
    return new Redacted(kept.append(text, at, text.length()).toString(), true);
  }
}
