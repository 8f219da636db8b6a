package io.keymend.keycheck;

import io.keymend.article.Catalogue;
import io.keymend.connection.Belonging;
import io.keymend.exchange.Unquoted;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestMulti;

/**
 * The answer to a posted key, written while the check runs: the page up to the calls, a line when a
 * call goes out and one when it ends, then the result and the rest of the page.
 *
 * <p>Nothing of a check is kept between requests this way, and a browser without scripts sees the
 * calls as well. Who closes the connection ends the check.
 */
final class RunningAnswer {
  private static final Logger LOG = Logger.getLogger(RunningAnswer.class);

  /** No template can contain this character. */
  private static final String MARK = "\0";

  private final TesterForm form;
  private final Catalogue catalogue;
  private final boolean part;
  private final Consumer<CheckAnswer> ended;
  private final Function<KeyCheckReport, Uni<Belonging>> connections;

  RunningAnswer(
      TesterForm form,
      Catalogue catalogue,
      boolean part,
      Consumer<CheckAnswer> ended,
      Function<KeyCheckReport, Uni<Belonging>> connections) {
    this.form = form;
    this.catalogue = catalogue;
    this.part = part;
    this.ended = ended;
    this.connections = connections;
  }

  /** The pieces for the events of a check. */
  RestMulti<String> of(Multi<CheckEvent> events) {
    return Html.answer(200, part ? calls(events, "") : page(events)).build();
  }

  private Multi<String> page(Multi<CheckEvent> events) {
    return Html.render(TesterTemplates.running(catalogue.site(), form, MARK))
        .map(page -> page.split(MARK))
        .onItem()
        .transformToMulti(
            pieces ->
                Multi.createBy()
                    .concatenating()
                    .streams(
                        Multi.createFrom().item(pieces[0]),
                        calls(events, pieces[1]),
                        Multi.createFrom().item(pieces[2])));
  }

  /** A line for every call, then the result after what ends the list of calls. */
  private Multi<String> calls(Multi<CheckEvent> events, String endOfCalls) {
    return events
        .onItem()
        .transformToUniAndConcatenate(event -> piece(event, endOfCalls))
        .onFailure()
        .invoke(e -> LOG.error(Unquoted.of(e)))
        .onFailure()
        .recoverWithMulti(() -> broken().map(html -> endOfCalls + html).toMulti());
  }

  /** The page has begun with a good status, so the fault is told where the result would stand. */
  private static Uni<String> broken() {
    return Html.render(TesterTemplates.broken());
  }

  private Uni<String> piece(CheckEvent event, String endOfCalls) {
    return event instanceof CheckEvent.Called called
        ? Html.render(TesterTemplates.call(called)).map(line -> line.strip() + "\n")
        : result(((CheckEvent.Ended) event).report()).map(html -> endOfCalls + html);
  }

  private Uni<String> result(KeyCheckReport report) {
    CheckAnswer answer = CheckAnswer.of(report, catalogue);
    ended.accept(answer);
    return connections
        .apply(report)
        .map(answer::with)
        .flatMap(full -> Html.render(TesterTemplates.result(catalogue.site(), form, full)));
  }
}
