package io.keymend.message;

import io.keymend.credential.Redacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which messages nobody knew, so that writers can close the gap. */
@ApplicationScoped
public class Unmatched {
  /** What questions in plain words do not have. */
  private static final Pattern OF_A_PROGRAM =
      Pattern.compile("[{}\\[\\]\"<>]|\\b(error|exception|failed|code|denied|invalid)\\b|\\d{3}");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern PLAIN = Pattern.compile("\\p{L}{2,20}");
  private static final int MOST_WORDS = 8;
  private static final int READ = 2000;

  private final Event<MessageUnmatched> unmatched;
  private final Clock clock;

  Unmatched(Event<MessageUnmatched> unmatched, Clock clock) {
    this.unmatched = unmatched;
    this.clock = clock;
  }

  /**
   * Tells of a message, if it looks like one and nothing was recognised for sure.
   *
   * @param message as it came; secrets in it are left out first
   */
  public void note(String message, Recognition recognition) {
    if (recognition.isSure()) {
      return;
    }
    String safe = Redacted.of(message).rest();
    String text = safe.substring(0, Math.min(safe.length(), READ)).toLowerCase(Locale.ROOT);
    String shape = OF_A_PROGRAM.matcher(text).find() ? shape(text) : "";
    if (!shape.isEmpty()) {
      unmatched.fireAsync(new MessageUnmatched(shape, clock.instant()));
    }
  }

  /**
   * At most eight words of letters only: numbers, names of orders and the like differ each time.
   */
  static String shape(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .filter(word -> PLAIN.matcher(word).matches())
        .distinct()
        .limit(MOST_WORDS)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
