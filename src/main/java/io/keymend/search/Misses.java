package io.keymend.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;

/** Tells which searches did not help. */
@ApplicationScoped
class Misses {
  private final Finder finder;
  private final Event<SearchMissed> missed;
  private final Clock clock;

  Misses(Finder finder, Event<SearchMissed> missed, Clock clock) {
    this.finder = finder;
    this.missed = missed;
    this.clock = clock;
  }

  /** Tells of a search without results. */
  void ifNothing(Found found) {
    if (found.hits().isEmpty()) {
      tell(found);
    }
  }

  /** Tells of a search that is over and led nowhere. */
  void tell(Found found) {
    List<String> words = finder.words(found.question());
    if (!words.isEmpty()) {
      missed.fireAsync(new SearchMissed(!found.hits().isEmpty(), words, clock.instant()));
    }
  }
}
