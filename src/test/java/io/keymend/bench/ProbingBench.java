package io.keymend.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import io.keymend.MovableClock;
import io.keymend.exchange.Exchanges;
import io.keymend.site.ManualLook;
import io.keymend.status.Board;
import io.keymend.status.Halted;
import io.keymend.status.ManualRounds;
import io.keymend.status.State;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What part of the processors watching 24 exchanges once a minute takes: the calls, the rules, the
 * database and the pages that change, and the practice exchanges that answer, too.
 *
 * <p>Not part of the tests: {@code ./mvnw test -Pbench -Dtest=ProbingBench}.
 */
@QuarkusTest
@TestProfile(Halted.class)
class ProbingBench {
  private static final int WARM = 60;
  private static final int ROUNDS = 240;
  private static final int LOOKS_A_MINUTE = 60;
  private static final double NANOS_A_MINUTE = 60e9;
  private static final int WANTED_PERCENT = 2;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Inject ManualRounds rounds;
  @Inject ManualLook look;
  @Inject MovableClock clock;
  @Inject Board board;
  @Inject Exchanges exchanges;

  @Test
  void roundsTakeLittle() {
    rounds.forget();
    minutes(WARM);
    exchanges.all().forEach(e -> assertEquals(State.UP, board.standing(e.id()).state(), e.id()));
    long memory = direct();
    long start = PROCESS.getProcessCpuTime();
    minutes(ROUNDS);
    double round = (PROCESS.getProcessCpuTime() - start) / (double) ROUNDS;
    long begin = PROCESS.getProcessCpuTime();
    for (int i = 0; i < ROUNDS * 10; i++) {
      look.look();
    }
    double idle = (PROCESS.getProcessCpuTime() - begin) / (ROUNDS * 10.0) * LOOKS_A_MINUTE;
    double one = 100 * (round + idle) / NANOS_A_MINUTE;
    int processors = PROCESS.getAvailableProcessors();
    System.out.printf(
        "a round of 24 exchanges with its pages: %.1f ms of processor; looks of a minute in which"
            + " nothing changes: %.1f ms; together %.2f %% of one processor, %.2f %% of %d%n",
        round / 1e6, idle / 1e6, one, one / processors, processors);
    System.out.printf(
        "memory outside the heap: %.1f MB before, %.1f MB after %d rounds%n",
        memory / 1e6, direct() / 1e6, ROUNDS);
    assertTrue(one / processors < WANTED_PERCENT, one / processors + " %");
  }

  private void minutes(int count) {
    for (int i = 0; i < count; i++) {
      clock.move(Duration.ofMinutes(1));
      rounds.begin().await().atMost(Duration.ofSeconds(30));
      look.look();
    }
  }

  private static long direct() {
    System.gc();
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }
}
