package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How history is drawn. */
class StripTest {
  private static final Instant NOON = Instant.parse("2031-03-10T12:00:00Z");
  private static final Duration CELL = Duration.ofMinutes(15);

  @Test
  void withoutHistoryAllIsUnknown() {
    Strip strip = Strip.of(List.of(), NOON, CELL, 96);
    assertEquals(List.of(new Strip.Run(State.UNKNOWN, 0, 96)), strip.runs());
    assertEquals("unknown 100", shares(strip));
  }

  @Test
  void aShortFaultShowsInItsCell() {
    List<Span> spans =
        List.of(span(Reason.ANSWERS, -600), span(Reason.FAULT, -20), span(Reason.ANSWERS, -19));
    Strip strip = Strip.of(spans, NOON, CELL, 8);
    assertEquals("up 6, down 1, up 1", runs(Strip.of(spans, NOON.minusMillis(1), CELL, 8)));
    assertEquals("up 5, down 1, up 2", runs(strip));
    assertEquals("up 99.0, down 0.9", shares(strip));
  }

  @Test
  void aShortSilenceDoesNotHideADayThatWasUp() {
    List<Span> spans =
        List.of(span(Reason.ANSWERS, -6000), span(Reason.NOT_WATCHED, -9), span(Reason.ANSWERS, 0));
    assertEquals("up 2, unknown 1, up 1", runs(Strip.of(spans, NOON, CELL, 4)));
    assertEquals("up 1", runs(Strip.of(spans, NOON, Duration.ofDays(1), 1)));
  }

  @Test
  void thePresentCellHasOnlyTheTimeThatHasBeen() {
    List<Span> spans = List.of(span(Reason.ANSWERS, -5));
    assertEquals("unknown 1, up 1", runs(Strip.of(spans, NOON.plusSeconds(60), CELL, 2)));
  }

  @RepeatedTest(50)
  void cellsAddUpAndSharesAreWhole(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Span> spans =
        IntStream.range(0, 1 + random.nextInt(30))
            .map(i -> -random.nextInt(3000))
            .sorted()
            .mapToObj(minute -> span(Reason.values()[random.nextInt(9)], minute))
            .toList();
    Strip strip = Strip.of(spans, NOON, CELL, 96);
    int next = 0;
    for (Strip.Run run : strip.runs()) {
      assertEquals(next, run.first());
      next += run.cells();
    }
    assertEquals(96, next);
    int sum = strip.shares().stream().mapToInt(Strip.Share::thousandths).sum();
    assertEquals(1000, sum, strip.shares().size(), "rounding loses at most one for each state");
  }

  private static Span span(Reason reason, long minutes) {
    return new Span(reason, NOON.plusSeconds(minutes * 60));
  }

  private static String runs(Strip strip) {
    return strip.runs().stream()
        .map(run -> run.state().id() + " " + run.cells())
        .collect(Collectors.joining(", "));
  }

  private static String shares(Strip strip) {
    return strip.shares().stream()
        .map(share -> share.state().id() + " " + share.percent())
        .collect(Collectors.joining(", "));
  }
}
