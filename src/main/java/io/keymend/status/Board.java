package io.keymend.status;

import io.keymend.article.Announcement;
import io.keymend.article.Library;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells how the exchanges stand, from memory: what was observed, and what was announced. */
@ApplicationScoped
@Named("board")
public class Board {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration CELL = Duration.ofMinutes(15);
  private static final int DAYS = 90;
  private static final int MOST_IN_HISTORY = 60;

  private final Library library;
  private final Exchanges exchanges;
  private final Pace pace;
  private final Clock clock;
  private volatile Chronicle chronicle = Chronicle.EMPTY;

  Board(Library library, Exchanges exchanges, Pace pace, Clock clock) {
    this.library = library;
    this.exchanges = exchanges;
    this.pace = pace;
    this.clock = clock;
  }

  /** Whether exchanges are watched at all. */
  public boolean watching() {
    return pace.isOn();
  }

  /** How an exchange stands, which must be one that there is. */
  public Standing standing(String id) {
    return standing(exchanges.find(id).orElseThrow());
  }

  /** What is told of an exchange before anything is said of a key; nothing of one not known. */
  public Optional<Trouble> trouble(String id) {
    return exchanges.find(id).map(this::standing).flatMap(Standing::trouble);
  }

  /** All that there is to show of every exchange, by name. */
  public List<ExchangeStatus> all() {
    Instant now = clock.instant();
    return exchanges.all().stream().map(exchange -> status(exchange, now)).toList();
  }

  /** What the database holds, as it was last read. */
  Chronicle chronicle() {
    return chronicle;
  }

  /** Puts what was read later in place of the last, in one step. */
  void replace(Chronicle newer) {
    chronicle = newer;
  }

  private ExchangeStatus status(Exchange exchange, Instant now) {
    List<Span> spans = spans(exchange, now);
    List<Announcement> current =
        announced(exchange).stream()
            .filter(each -> each.until().isAfter(now))
            .sorted(Comparator.comparing(Announcement::from))
            .toList();
    List<Span> shown = Timeline.since(spans, now.minus(Duration.ofDays(DAYS)));
    return new ExchangeStatus(
        standing(exchange, spans),
        current,
        Strip.of(spans, now, CELL, (int) DAY.dividedBy(CELL)),
        Strip.of(spans, now, DAY, DAYS),
        history(shown),
        Timeline.news(shown));
  }

  private Standing standing(Exchange exchange) {
    return standing(exchange, spans(exchange, clock.instant()));
  }

  private Standing standing(Exchange exchange, List<Span> spans) {
    Watched watched = chronicle.watched().get(exchange.id());
    if (spans.isEmpty()) {
      return new Standing(exchange, Reason.NOT_WATCHED, null, null, null);
    }
    Span last = spans.get(spans.size() - 1);
    boolean measured = watched != null && last.reason() != Reason.NOT_WATCHED;
    return new Standing(
        exchange,
        last.reason(),
        last.from(),
        measured ? watched.latencyMillis() : null,
        measured ? watched.offsetMillis() : null);
  }

  private List<Span> spans(Exchange exchange, Instant now) {
    return Timeline.of(
        chronicle.changes().getOrDefault(exchange.id(), List.of()),
        chronicle.watched().get(exchange.id()),
        pace.silence(exchange),
        announced(exchange),
        now);
  }

  private List<Announcement> announced(Exchange exchange) {
    return library.current().announcements().stream()
        .filter(each -> each.exchange().equals(exchange.id()))
        .toList();
  }

  private static List<ExchangeStatus.Period> history(List<Span> spans) {
    List<ExchangeStatus.Period> history = new ArrayList<>();
    Instant until = null;
    for (int i = spans.size() - 1; i >= 0 && history.size() < MOST_IN_HISTORY; i--) {
      history.add(new ExchangeStatus.Period(spans.get(i).reason(), spans.get(i).from(), until));
      until = spans.get(i).from();
    }
    return Collections.unmodifiableList(history);
  }
}
