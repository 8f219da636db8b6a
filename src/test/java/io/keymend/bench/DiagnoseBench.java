package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.keymend.message.Diagnoser;
import io.keymend.message.Diagnosers;
import io.keymend.message.HostileTexts;
import io.keymend.message.LabelledMessage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long a message is read, for all labelled messages and for texts that are made to be slow.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=DiagnoseBench}.
 */
class DiagnoseBench {
  private static final int WARM = 100;
  private static final int ROUNDS = 30;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Diagnoser DIAGNOSER = Diagnosers.of();

  @Test
  void messagesAreReadAtOnce() {
    List<String> texts =
        Stream.concat(LabelledMessage.samples().stream(), LabelledMessage.cases().stream())
            .map(LabelledMessage::text)
            .toList();
    IntStream.range(0, WARM).forEach(round -> texts.forEach(DiagnoseBench::millis));
    List<Double> times =
        IntStream.range(0, ROUNDS)
            .boxed()
            .flatMap(round -> texts.stream().map(DiagnoseBench::millis))
            .sorted()
            .toList();
    double p99 = times.get(times.size() * 99 / 100);
    System.out.printf(
        "%d readings: p50 %.3f ms, p99 %.3f ms%n", times.size(), times.get(times.size() / 2), p99);
    assertTrue(p99 <= 2, "p99 " + p99);
  }

  @Test
  void noTextTakesLong() {
    List<String> texts = HostileTexts.all().toList();
    IntStream.range(0, 10).forEach(round -> texts.forEach(DiagnoseBench::millis));
    double longest = 0;
    for (String text : texts) {
      longest = Math.max(longest, millis(text));
    }
    System.out.printf("hostile texts: longest %.1f ms%n", longest);
    assertTrue(longest <= 50, "longest " + longest);
  }

  /** Processor time: what else runs on the machine is none of ours. */
  private static double millis(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    DIAGNOSER.read(text, Optional.empty(), OptionalInt.empty());
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
