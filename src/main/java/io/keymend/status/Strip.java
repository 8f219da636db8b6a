package io.keymend.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A strip of history: equal cells, the last of them holding now; each shows the worst state of its
 * time that readers are told of, else the one of up and unknown that lasted longer.
 *
 * @param runs neighbouring cells of one state, the oldest first
 * @param cells how many cells the runs have together
 * @param shares how much of the time each state had, the longest first; only those that had some
 */
public record Strip(List<Run> runs, int cells, List<Share> shares) {
  private static final int WHOLE = 1000;

  /** Neighbouring cells of one state: the first one's place from 0, and how many they are. */
  public record Run(State state, int first, int cells) {}

  /** The part of the time that a state had, in thousandths. */
  public record Share(State state, int thousandths) {

    /** In percent; what was there is never told as nothing. */
    public String percent() {
      return thousandths == WHOLE
          ? "100"
          : thousandths == 0 ? "under 0.1" : thousandths / 10 + "." + thousandths % 10;
    }
  }

  /**
   * Draws a strip.
   *
   * @param spans how the exchange stood, the oldest first
   * @param cell the length of a cell, to multiples of which cells are aligned in UTC
   */
  static Strip of(List<Span> spans, Instant now, Duration cell, int cells) {
    long length = cell.toMillis();
    long end = (now.toEpochMilli() / length + 1) * length;
    long start = end - cells * length;
    List<Run> runs = new ArrayList<>();
    Map<State, Long> whole = new EnumMap<>(State.class);
    for (int i = 0; i < cells; i++) {
      long from = start + i * length;
      Map<State, Long> times = times(spans, from, Math.min(from + length, now.toEpochMilli() + 1));
      times.forEach((state, time) -> whole.merge(state, time, Long::sum));
      add(runs, shown(times), i);
    }
    return new Strip(List.copyOf(runs), cells, shares(whole));
  }

  /** Whole thousandths are only told where no other state had any time. */
  private static List<Share> shares(Map<State, Long> times) {
    long all = times.values().stream().mapToLong(Long::longValue).sum();
    int most = times.size() == 1 ? WHOLE : WHOLE - 1;
    return times.entrySet().stream()
        .map(e -> new Share(e.getKey(), (int) Math.min(most, e.getValue() * WHOLE / all)))
        .sorted(Comparator.comparing(Share::thousandths).reversed())
        .toList();
  }

  /** The milliseconds that each state had between two instants; what is not covered is unknown. */
  private static Map<State, Long> times(List<Span> spans, long from, long to) {
    Map<State, Long> times = new EnumMap<>(State.class);
    long covered = 0;
    for (int i = 0; i < spans.size(); i++) {
      long begin = Math.max(from, spans.get(i).from().toEpochMilli());
      long end = i + 1 < spans.size() ? Math.min(to, spans.get(i + 1).from().toEpochMilli()) : to;
      if (end > begin) {
        times.merge(spans.get(i).state(), end - begin, Long::sum);
        covered += end - begin;
      }
    }
    if (covered < to - from) {
      times.merge(State.UNKNOWN, to - from - covered, Long::sum);
    }
    return times;
  }

  private static State shown(Map<State, Long> times) {
    return times.keySet().stream()
        .filter(State::warns)
        .reduce((one, worse) -> worse)
        .orElse(
            times.getOrDefault(State.UP, 0L) >= times.getOrDefault(State.UNKNOWN, 0L)
                ? State.UP
                : State.UNKNOWN);
  }

  private static void add(List<Run> runs, State state, int cell) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).state() == state) {
      runs.set(last, new Run(state, runs.get(last).first(), runs.get(last).cells() + 1));
    } else {
      runs.add(new Run(state, cell, 1));
    }
  }
}
