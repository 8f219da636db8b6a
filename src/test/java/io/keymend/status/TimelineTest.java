package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.keymend.article.Announcement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How what was observed and what was announced come to one history. */
class TimelineTest {
  private static final Instant NOON = Instant.parse("2031-03-10T12:00:00Z");
  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final List<Watched.Change> CHANGES =
      List.of(
          new Watched.Change(Reason.ANSWERS, NOON),
          new Watched.Change(Reason.FAULT, at(60)),
          new Watched.Change(Reason.ANSWERS, at(90)));

  @Test
  void isEmptyWhereNothingIsKnown() {
    assertEquals("", words(List.of(), null, List.of(), at(100)));
  }

  @Test
  void tellsWhatWasObserved() {
    Watched up = watched(Reason.ANSWERS, at(90), at(100));
    assertEquals("0 answers, 60 fault, 90 answers", words(CHANGES, up, List.of(), at(100)));
  }

  @Test
  void tellsTheReasonAsItIsNow() {
    Watched other = watched(Reason.REFUSED, at(90), at(100));
    List<Watched.Change> changes = List.of(new Watched.Change(Reason.UNREACHABLE, at(90)));
    assertEquals("90 refused", words(changes, other, List.of(), at(100)));
  }

  @Test
  void whatNobodyLooksAtIsUnknownFromTheLastLookOn() {
    Watched old = watched(Reason.ANSWERS, at(90), at(100));
    assertEquals("0 answers, 60 fault, 90 answers", words(CHANGES, old, List.of(), at(105)));
    assertEquals(
        "0 answers, 60 fault, 90 answers, 100 not-watched",
        words(CHANGES, old, List.of(), at(106)));
  }

  @Test
  void announcedMaintenanceExplainsWhatIsSeenMeanwhile() {
    Watched up = watched(Reason.ANSWERS, at(90), at(200));
    List<Announcement> work = List.of(announced("maintenance", 50, 120));
    assertEquals("0 answers", words(CHANGES, up, work, at(49)));
    assertEquals("0 answers, 50 announced-maintenance", words(CHANGES, up, work, at(119)));
    assertEquals(
        "0 answers, 50 announced-maintenance, 120 answers", words(CHANGES, up, work, at(200)));
  }

  @Test
  void announcedTroubleHidesNoneThatIsWorse() {
    Watched up = watched(Reason.ANSWERS, at(90), at(200));
    assertEquals(
        "0 answers, 50 announced-degraded, 60 fault, 90 announced-degraded, 120 answers",
        words(CHANGES, up, List.of(announced("degraded", 50, 120)), at(200)));
  }

  @Test
  void announcementsHoldWhereNobodyWatches() {
    List<Announcement> work = List.of(announced("maintenance", 50, 120));
    assertEquals("50 announced-maintenance", words(List.of(), null, work, at(60)));
    assertEquals(
        "50 announced-maintenance, 120 not-watched", words(List.of(), null, work, at(130)));
  }

  @Test
  void notToKnowForAWhileIsNoNews() {
    List<Span> spans =
        List.of(
            new Span(Reason.NOT_WATCHED, at(0)),
            new Span(Reason.ANSWERS, at(1)),
            new Span(Reason.UNREACHABLE, at(2)),
            new Span(Reason.ANSWERS, at(3)),
            new Span(Reason.FAULT, at(4)),
            new Span(Reason.NOT_WATCHED, at(5)),
            new Span(Reason.FAULT, at(6)),
            new Span(Reason.ANSWERS, at(7)));
    assertEquals(List.of(spans.get(4), spans.get(7)), Timeline.news(spans));
  }

  private static String words(
      List<Watched.Change> changes, Watched watched, List<Announcement> announced, Instant now) {
    return Timeline.of(changes, watched, SILENCE, announced, now).stream()
        .map(span -> Duration.between(NOON, span.from()).toMinutes() + " " + span.reason().id())
        .collect(Collectors.joining(", "));
  }

  private static Instant at(long minutes) {
    return NOON.plusSeconds(minutes * 60);
  }

  private static Watched watched(Reason reason, Instant since, Instant seen) {
    return new Watched(reason, since, null, seen, null, null);
  }

  private static Announcement announced(String state, long from, long until) {
    return new Announcement("work", "okx", state, at(from), at(until), "Work", "", null);
  }
}
