package io.keymend.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What watching one exchange has come to.
 *
 * @param reason the reason of the state that stands
 * @param since when that state began to stand
 * @param candidate the reason of another state that was seen last and only once; null otherwise
 * @param seen when the last round was
 * @param latencyMillis how long the exchange's clock took to answer in it; null when it did not
 * @param offsetMillis how far its clock was ahead of ours; null likewise
 */
record Watched(
    Reason reason,
    Instant since,
    Reason candidate,
    Instant seen,
    Long latencyMillis,
    Long offsetMillis) {

  /** A state that began to stand. */
  record Change(Reason reason, Instant since) {}

  /** What comes of one more observation: at most one change by it, after one by a silence. */
  record Step(Watched after, List<Change> changes) {}

  /** An exchange that nobody has looked at before. */
  static Watched fresh(Instant now) {
    return new Watched(Reason.NOT_WATCHED, now, null, now, null, null);
  }

  /**
   * Adds what a round showed. A state stands when two rounds in a row have shown it; when nobody
   * has looked for longer than the silence, what was known stands no longer.
   *
   * @param observation what the public calls showed
   * @param jump whether customers' checks fail as they do not usually
   * @param silence the longest time between two rounds
   */
  Step next(Observation observation, boolean jump, Instant now, Duration silence) {
    List<Change> changes = new ArrayList<>();
    Watched before = isSilent(now, silence) ? forgotten() : this;
    if (before.reason.state() != reason.state()) {
      changes.add(new Change(before.reason, before.since));
    }
    Reason shown = combined(observation.reason(), jump);
    boolean same = shown.state() == before.reason.state();
    boolean again = before.candidate != null && before.candidate.state() == shown.state();
    if (again) {
      changes.add(new Change(shown, now));
    }
    Watched after =
        new Watched(
            same || again ? shown : before.reason,
            again ? now : before.since,
            same || again ? null : shown,
            now,
            observation.latencyMillis(),
            observation.offsetMillis());
    return new Step(after, List.copyOf(changes));
  }

  /** Whether nobody has looked for too long. */
  boolean isSilent(Instant now, Duration silence) {
    return seen.plus(silence).isBefore(now);
  }

  /** What is left after a silence: what was unknown is still so, and no more is known. */
  Watched forgotten() {
    boolean known = reason.state() != State.UNKNOWN;
    return new Watched(
        known ? Reason.NOT_WATCHED : reason, known ? seen : since, null, seen, null, null);
  }

  /** Checks leave from the same server: where that gets no answer, theirs prove nothing more. */
  private static Reason combined(Reason seen, boolean jump) {
    return jump && seen == Reason.ANSWERS ? Reason.CUSTOMERS : seen;
  }
}
