package io.keymend.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The exchange's public, unsigned clock.
 *
 * @param host which of the environment's hosts; {@code main} when not given
 * @param path its path
 * @param query its query; empty when not given
 * @param at where the time stands in the answer; the first sensible place counts
 * @param unit how it is written; {@code http-date} reads the header of any public answer
 */
public record TimeCall(String host, String path, String query, List<String> at, Moment.Unit unit) {

  /** Fills in what a file may leave out. */
  public TimeCall {
    host = host == null ? "main" : host;
    query = query == null ? "" : query;
    if (path == null || unit == null || (at == null) != (unit == Moment.Unit.HTTP_DATE)) {
      throw new IllegalArgumentException("a clock needs path and unit, and at unless http-date");
    }
  }

  /** The request itself. */
  public SignedRequest request() {
    return SignedRequest.unsigned(path, query);
  }

  /**
   * How far the exchange's clock is ahead of ours, if the answer shows it.
   *
   * @param answer what came back
   * @param asked our time, half-way between asking and answering
   */
  public Optional<Duration> offset(Reply answer, Instant asked) {
    return shown(answer, asked).map(time -> ahead(time, asked, Moment.resolutionMillis(unit)));
  }

  private Optional<Instant> shown(Reply answer, Instant asked) {
    if (answer.status() != 200 || answer.json().isEmpty()) {
      return Optional.empty();
    }
    return unit == Moment.Unit.HTTP_DATE
        ? answer.date().flatMap(date -> Moment.read(unit, date, asked))
        : new Moment(at, unit).in(answer.json().get(), asked);
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
