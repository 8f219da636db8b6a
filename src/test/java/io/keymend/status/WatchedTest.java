package io.keymend.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands after a sequence of rounds. */
class WatchedTest {
  private static final Instant START = Instant.parse("2031-03-10T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SILENCE = Duration.ofMinutes(5);

  /** One round: what it saw, and when. */
  private record Round(Reason reason, boolean jump, Instant at) {}

  /** A sequence as its file has it. */
  record Sequence(String name, String sees, String stands) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void standsAsTheSequenceSays(Sequence sequence) {
    List<Watched> watched = watch(rounds(sequence.sees()));
    String stands =
        watched.stream().map(each -> each.reason().state().id()).collect(Collectors.joining(" "));
    assertEquals(sequence.stands(), stands);
  }

  static List<Sequence> sequences() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/status-sequences.yaml"));
    return new ObjectMapper(new YAMLFactory()).readValue(text, new TypeReference<>() {});
  }

  /** Random rounds against a rule that looks back instead of stepping on. */
  @RepeatedTest(300)
  void agreesWithARuleThatLooksBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Round> rounds = random(random);
    List<Watched> watched = watch(rounds);
    for (int i = 0; i < rounds.size(); i++) {
      assertEquals(lookingBack(rounds, i), watched.get(i).reason().state(), "after " + i);
    }
  }

  @RepeatedTest(100)
  void changesAreInOrderAndNoneIsWithoutTwoLooks(RepetitionInfo repetition) {
    List<Round> rounds = random(new Random(1000 + repetition.getCurrentRepetition()));
    Watched now = Watched.fresh(START);
    Instant last = Instant.MIN;
    for (Round round : rounds) {
      State before = now.reason().state();
      Watched.Step step = step(now, round);
      for (Watched.Change change : step.changes()) {
        assertTrue(!change.since().isBefore(last), "a change before the last one");
        assertTrue(change.reason().state() != before, "a change into the same state");
        before = change.reason().state();
        last = change.since();
      }
      assertTrue(step.changes().size() <= 1, step.changes().toString());
      assertEquals(before, step.after().reason().state(), "a turn that is not told");
      now = step.after();
    }
  }

  @Test
  void whatNobodyCouldReachIsNeverCalledDown() {
    Random random = new Random(7);
    List<Reason> ours =
        Stream.of(Reason.values()).filter(reason -> reason.state() == State.UNKNOWN).toList();
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      Reason reason = ours.get(random.nextInt(ours.size()));
      rounds.add(new Round(reason, random.nextBoolean(), START.plus(MINUTE.multipliedBy(i))));
    }
    watch(rounds).forEach(each -> assertEquals(State.UNKNOWN, each.reason().state()));
  }

  /** The last two neighbours that agree, since the last silence; else nothing is known. */
  private static State lookingBack(List<Round> rounds, int last) {
    for (int i = last; i > 0; i--) {
      if (rounds.get(i - 1).at().plus(SILENCE).isBefore(rounds.get(i).at())) {
        return State.UNKNOWN;
      }
      if (shown(rounds.get(i)) == shown(rounds.get(i - 1))) {
        return shown(rounds.get(i));
      }
    }
    return State.UNKNOWN;
  }

  private static State shown(Round round) {
    boolean failing = round.jump() && round.reason() == Reason.ANSWERS;
    return failing ? State.DEGRADED : round.reason().state();
  }

  private static List<Round> random(Random random) {
    List<Round> rounds = new ArrayList<>();
    Instant at = START;
    for (int i = 0; i < 60; i++) {
      at = at.plus(random.nextInt(12) == 0 ? Duration.ofHours(1) : MINUTE);
      Reason reason = Reason.values()[random.nextInt(Reason.values().length)];
      rounds.add(new Round(reason, random.nextInt(3) == 0, at));
    }
    return rounds;
  }

  private static List<Round> rounds(String sees) {
    List<Round> rounds = new ArrayList<>();
    Instant at = START;
    for (String word : sees.split(" ")) {
      if (word.startsWith("+")) {
        at = at.plusSeconds(Long.parseLong(word.substring(1)));
      } else {
        at = at.plus(MINUTE);
        String reason = word.replace("!", "").replace('-', '_').toUpperCase();
        rounds.add(new Round(Reason.valueOf(reason), word.endsWith("!"), at));
      }
    }
    return rounds;
  }

  private static List<Watched> watch(List<Round> rounds) {
    List<Watched> watched = new ArrayList<>();
    Watched now = Watched.fresh(START);
    for (Round round : rounds) {
      now = step(now, round).after();
      watched.add(now);
    }
    return watched;
  }

  private static Watched.Step step(Watched now, Round round) {
    return now.next(Observation.of(round.reason()), round.jump(), round.at(), SILENCE);
  }
}
