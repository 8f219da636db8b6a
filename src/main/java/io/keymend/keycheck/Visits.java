package io.keymend.keycheck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.keymend.article.Article;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Learns which articles help: remembers for a while, in memory only, what a check found wrong, and
 * tells when a later one of the same visit and exchange works.
 *
 * <p>The headers of an answer leave while its check still runs, so a cookie cannot wait for the
 * verdict. Every check of a visit that nothing is known of therefore brings a fresh word, and the
 * word means something only once a check has ended with something to mend. For the same reason a
 * visit that is counted, or had nothing to mend, is forgotten here at once; its cookie goes with
 * the tester's next page, with the next check or after two hours.
 */
@ApplicationScoped
class Visits {
  static final Duration LAST = Duration.ofHours(2);
  private static final int REMEMBERED = 10_000;
  private static final int BYTES = 16;

  private final VisitCookie cookie;
  private final RandomGenerator random;
  private final Clock clock;
  private final Event<ProblemSolved> solved;
  private final Cache<String, Failure> failures;

  /** What the last failing check of a visit named. */
  private record Failure(String exchange, Set<String> articles) {}

  Visits(VisitCookie cookie, RandomGenerator random, Clock clock, Event<ProblemSolved> solved) {
    this.cookie = cookie;
    this.random = random;
    this.clock = clock;
    this.solved = solved;
    this.failures =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LAST)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** The visit of a check that begins; the answer brings a fresh word unless one is in use. */
  String of(HttpServerRequest request, TesterPlace place) {
    return cookie
        .in(request)
        .filter(this::remembers)
        .orElseGet(
            () -> {
              String word = word();
              cookie.give(request, place.action(), word, LAST);
              return word;
            });
  }

  /** Takes a word away that nothing is known of any more. */
  void tidy(HttpServerRequest request, TesterPlace place) {
    if (cookie.in(request).filter(word -> !remembers(word)).isPresent()) {
      cookie.take(request, place.action());
    }
  }

  /** Notes how a check ended. */
  void ended(String visit, CheckAnswer answer) {
    String exchange = answer.report().exchange().id();
    switch (answer.report().verdict()) {
      case FIX_THIS -> failures.put(visit, new Failure(exchange, named(answer)));
      case WORKS -> works(visit, exchange);
      case CANNOT_TELL -> {}
    }
  }

  /** Removes before it tells, so that two checks at once count once. */
  private void works(String visit, String exchange) {
    Failure failure = failures.getIfPresent(visit);
    if (failure != null
        && failure.exchange().equals(exchange)
        && failures.asMap().remove(visit, failure)) {
      solved.fireAsync(new ProblemSolved(failure.articles(), clock.instant()));
    }
  }

  private boolean remembers(String visit) {
    return failures.getIfPresent(visit) != null;
  }

  private static Set<String> named(CheckAnswer answer) {
    return answer.guidance().causes().stream()
        .map(Article::slug)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String word() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
