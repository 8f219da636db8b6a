package io.keymend.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The exchange's public, unsigned clock.
 *
 * @param path its path on the main host
 * @param at where the time stands in the answer; the first sensible place counts
 * @param unit how it is written
 */
public record TimeCall(String path, List<String> at, Moment.Unit unit) {

  /**
   * How far the exchange's clock is ahead of ours, if the answer shows it.
   *
   * @param answer what came back
   * @param asked our time, half-way between asking and answering
   */
  public Optional<Duration> offset(Reply answer, Instant asked) {
    Moment moment = new Moment(at, unit);
    return answer
        .json()
        .filter(json -> answer.status() == 200)
        .flatMap(moment::in)
        .map(shown -> ahead(shown, asked, moment.resolutionMillis()));
  }

  private static Duration ahead(Instant shown, Instant asked, long resolutionMillis) {
    // A clock that shows whole seconds agrees with ours anywhere within that second.
    Duration early = Duration.between(asked, shown);
    Duration late = early.plusMillis(resolutionMillis - 1);
    if (!early.isNegative()) {
      return early;
    }
    return late.isNegative() ? late : Duration.ZERO;
  }
}
