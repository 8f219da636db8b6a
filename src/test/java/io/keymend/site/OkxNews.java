package io.keymend.site;

import io.keymend.MovableClock;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a writer announces of OKX, in a copy of the content. */
@Alternative
@Singleton
class OkxNews {
  private static final String FILE = "announcements/okx-upgrade.md";

  private final ContentWatch watch;
  private final MovableClock clock;
  private final ContentCopy content;

  OkxNews(
      ContentWatch watch,
      MovableClock clock,
      @ConfigProperty(name = "keymend.content.dir") Path root) {
    this.watch = watch;
    this.clock = clock;
    this.content = new ContentCopy(root);
  }

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

  /** Nothing is announced any more. */
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
