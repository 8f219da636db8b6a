package io.keymend.status;

import io.keymend.article.Announcement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * How one exchange stood, span by span, the oldest first: what was observed, and over it what was
 * announced.
 */
final class Timeline {
  private static final Span NOTHING = new Span(Reason.NOT_WATCHED, Instant.MIN);

  private final List<Span> observed;
  private final List<Announcement> announced;

  private Timeline(List<Span> observed, List<Announcement> announced) {
    this.observed = observed;
    this.announced = announced;
  }

  /**
   * The spans up to now; none where nothing was ever observed or announced.
   *
   * @param changes the observed changes, the oldest first
   * @param watched what watching has come to; null where nobody has looked
   * @param silence the longest time between two rounds
   * @param announced announcements about this exchange
   */
  static List<Span> of(
      List<Watched.Change> changes,
      Watched watched,
      Duration silence,
      List<Announcement> announced,
      Instant now) {
    List<Span> observed = new ArrayList<>();
    changes.forEach(change -> observed.add(new Span(change.reason(), change.since())));
    if (watched != null) {
      // The reason may have become another one for the same state.
      observed.removeIf(span -> !span.from().isBefore(watched.since()));
      observed.add(new Span(watched.reason(), watched.since()));
      if (watched.isSilent(now, silence)) {
        Watched left = watched.forgotten();
        observed.add(new Span(left.reason(), left.since()));
      }
    }
    return new Timeline(observed, announced).upTo(now);
  }

  private List<Span> upTo(Instant now) {
    TreeSet<Instant> turns = new TreeSet<>();
    observed.forEach(span -> turns.add(span.from()));
    announced.forEach(each -> turns.addAll(List.of(each.from(), each.until())));
    List<Span> spans = new ArrayList<>();
    for (Instant turn : turns.headSet(now, true)) {
      Reason reason = at(turn);
      if (spans.isEmpty() || spans.get(spans.size() - 1).reason() != reason) {
        spans.add(new Span(reason, turn));
      }
    }
    return List.copyOf(spans);
  }

  /** Announced maintenance explains what is seen meanwhile; otherwise the worse of both counts. */
  private Reason at(Instant time) {
    Reason seen =
        observed.stream()
            .filter(span -> !span.from().isAfter(time))
            .reduce((earlier, later) -> later)
            .orElse(NOTHING)
            .reason();
    return announced.stream()
        .filter(each -> each.holdsAt(time))
        .flatMap(each -> Reason.announced(each.state()).stream())
        .max(Comparator.comparing(Reason::state))
        .filter(reason -> explains(reason, seen))
        .orElse(seen);
  }

  private static boolean explains(Reason announced, Reason seen) {
    return announced == Reason.ANNOUNCED_MAINTENANCE
        || announced.state().compareTo(seen.state()) >= 0;
  }

  /**
   * The turns that are news: into a state other than the last known one. Not to know for a while is
   * none, nor is the first state if all is well.
   */
  static List<Span> news(List<Span> spans) {
    List<Span> news = new ArrayList<>();
    State last = State.UP;
    for (Span span : spans) {
      if (span.state() != State.UNKNOWN && span.state() != last) {
        news.add(span);
        last = span.state();
      }
    }
    return List.copyOf(news);
  }

  /** The spans that reach into the time from then on; the first may have begun before. */
  static List<Span> since(List<Span> spans, Instant then) {
    int first = 0;
    while (first + 1 < spans.size() && !spans.get(first + 1).from().isAfter(then)) {
      first++;
    }
    return spans.subList(first, spans.size());
  }
}
