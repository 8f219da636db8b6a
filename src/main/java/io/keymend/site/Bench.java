package io.keymend.site;

import io.keymend.article.Catalogue;
import io.keymend.article.Library;
import io.keymend.article.Problem;
import io.keymend.article.Review;
import io.keymend.exchange.Exchanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The writer's bench: what stopped the last edit, and what the content in use should mend. */
@ApplicationScoped
class Bench {
  private final Library library;
  private final Exchanges exchanges;
  private final Clock clock;
  private volatile List<Problem> refused = List.of();

  Bench(Library library, Exchanges exchanges, Clock clock) {
    this.library = library;
    this.exchanges = exchanges;
    this.clock = clock;
  }

  /** Keeps why an edit was not taken over. */
  void refuse(List<Problem> problems) {
    refused = List.copyOf(problems);
  }

  /** Forgets earlier reasons, since the content as it is now is in use. */
  void accept() {
    refused = List.of();
  }

  /** Why the last edit was not taken over; none when it was. */
  List<Problem> refused() {
    return refused;
  }

  /** What the content in use should mend. */
  List<Problem> found() {
    Catalogue catalogue = library.current();
    return Stream.of(
            Review.of(catalogue, LocalDate.now(clock)),
            CodeReview.of(catalogue, exchanges.all()),
            SourceReview.of(catalogue, exchanges.all()))
        .flatMap(List::stream)
        .toList();
  }
}
