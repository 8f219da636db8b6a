package io.keymend.keycheck;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.keymend.exchange.Budget;
import io.keymend.exchange.Environment;
import io.keymend.exchange.Exchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts checks per visitor's address and per exchange, in memory only. */
@ApplicationScoped
public class Limits {
  private static final int ADDRESSES_REMEMBERED = 100_000;

  private final TimeMeter time;
  private final LoadingCache<String, Bucket> visitors;
  private final Map<String, Bucket> exchanges = new ConcurrentHashMap<>();

  /** Starts with full buckets. */
  public Limits(LimitsConfig config, Clock clock) {
    this.time = meter(clock);
    this.visitors =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES_REMEMBERED)
            .build(address -> bucket(config.checks(), config.window()));
  }

  /** Counts one check of a visitor: empty when it may go on, else how long to wait. */
  public Optional<Duration> visitor(String address) {
    return take(visitors.get(networkOf(address)));
  }

  /** Counts one check at an exchange; the practice one has no limit to keep. */
  public Optional<Duration> exchange(Exchange exchange, Environment environment) {
    if (environment.isPractice()) {
      return Optional.empty();
    }
    return take(exchanges.computeIfAbsent(exchange.id(), id -> bucketFor(exchange.budget())));
  }

  /** An IPv6 visitor commands a whole /64, so that is what is counted. */
  static String networkOf(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String full = address.contains("::") ? expand(address) : address;
    return String.join(":", java.util.Arrays.copyOf(full.split(":"), 4));
  }

  private static String expand(String address) {
    String[] halves = address.split("::", 2);
    int there = count(halves[0]) + count(halves[1]);
    String zeros = "0:".repeat(8 - there);
    return (halves[0].isEmpty() ? "" : halves[0] + ":") + zeros + halves[1];
  }

  private static int count(String groups) {
    return groups.isEmpty() ? 0 : groups.split(":").length;
  }

  private Bucket bucketFor(Budget budget) {
    return bucket(budget.checks(), Duration.ofSeconds(budget.seconds()));
  }

  private Bucket bucket(int checks, Duration window) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(checks).refillIntervally(checks, window))
        .build();
  }

  private static Optional<Duration> take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private static TimeMeter meter(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return clock.millis() * 1_000_000;
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
