package io.keymend.site;

import io.keymend.MovableClock;
import java.time.Duration;
import java.time.Instant;

/** What a writer announces of OKX, in a copy of the content. */
record OkxNews(ContentCopy content, ContentWatch watch, MovableClock clock) {
  private static final String FILE = "announcements/okx-upgrade.md";

  /** Announces a state from one time to another, both counted from now. */
  void announce(String state, Duration from, Duration until) {
    write(text(state, from, until));
  }

  void write(String text) {
    content.write(FILE, text);
    watch.look();
  }

  /** Time goes by. */
  void later(Duration step) {
    clock.move(step);
    watch.look();
  }

  void restore() {
    content.restore(FILE);
    watch.look();
  }

  String text(String state, Duration from, Duration until) {
    Instant now = clock.instant();
    return """
        ---
        exchange: okx
        state: %s
        from: %s
        until: %s
        title: OKX upgrades
        ---
        Be patient.
        """
        .formatted(state, now.plus(from), now.plus(until));
  }
}
