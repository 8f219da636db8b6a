package io.keymend.status;

import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What one round of public calls showed of an exchange.
 *
 * @param latencyMillis how long its clock took to answer; null when it did not as documented
 * @param offsetMillis how far its clock is ahead of ours; null likewise
 */
record Observation(Reason reason, Long latencyMillis, Long offsetMillis) {
  /**
   * Answers that speak of us and not of the exchange: forbidden, for legal reasons, and those of a
   * proxy or a portal before the way out.
   */
  private static final Set<Integer> REFUSALS = Set.of(403, 407, 451, 511);

  private static final Set<Integer> TOO_MANY = Set.of(418, 429);

  /** One without an answer to measure. */
  static Observation of(Reason reason) {
    return new Observation(reason, null, null);
  }

  /**
   * Judges the answers to the two calls.
   *
   * @param time what the clock answered
   * @param status the answer to the call about its service; the clock's where there is no other
   * @param asked our time when the clock was asked
   * @param answered our time when it had answered
   */
  static Observation of(
      Exchange exchange, Reply time, Reply status, Instant asked, Instant answered) {
    Duration latency = Duration.between(asked, answered);
    Duration offset = exchange.time().offset(time, asked.plus(latency.dividedBy(2))).orElse(null);
    Reason reason = reason(exchange, time, status, offset != null);
    return offset == null
        ? of(reason)
        : new Observation(reason, latency.toMillis(), offset.toMillis());
  }

  private static Reason reason(Exchange exchange, Reply time, Reply status, boolean clear) {
    if (exchange.status() != null && exchange.status().saysDown(status)) {
      return Reason.OWN_WORD;
    }
    if (asksForQuiet(exchange, time) || asksForQuiet(exchange, status)) {
      return Reason.LEFT_ALONE;
    }
    if (clear) {
      return isFault(exchange, status) ? Reason.PARTLY : Reason.ANSWERS;
    }
    if (time instanceof Reply.None none) {
      return none.reason() == Reply.Reason.TOO_LARGE ? Reason.UNCLEAR : Reason.UNREACHABLE;
    }
    if (REFUSALS.contains(time.status())) {
      return Reason.REFUSED;
    }
    return isFault(exchange, time) ? Reason.FAULT : Reason.UNCLEAR;
  }

  /**
   * Whether an answer asks for fewer calls, by its status or in the exchange's own words. One that
   * may also be a firewall's does not: customers' checks would pause for ever where it stays.
   */
  static boolean asksForQuiet(Exchange exchange, Reply reply) {
    return TOO_MANY.contains(reply.status()) || means(exchange, reply, Diagnosis.RATE_LIMITED);
  }

  /** A server's fault, whoever before it says so, or the exchange's own word for one. */
  private static boolean isFault(Exchange exchange, Reply reply) {
    return !REFUSALS.contains(reply.status())
        && (reply.status() >= 500 || means(exchange, reply, Diagnosis.EXCHANGE_MAINTENANCE));
  }

  private static boolean means(Exchange exchange, Reply reply, Diagnosis diagnosis) {
    return reply.status() != 0
        && exchange.errors().refusal("time", reply).filter(diagnosis::equals).isPresent();
  }
}
