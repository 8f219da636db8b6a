package io.keymend.keycheck;

import io.keymend.article.Library;
import io.keymend.connection.ConnectionLinks;
import io.keymend.connection.Connections;
import io.keymend.connection.Visitor;
import io.keymend.credential.FieldFault;
import io.keymend.diagnosis.Diagnosis;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Pauses;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestMulti;

/** Takes a posted key: refuses what must not go out, and answers all else with a check. */
@ApplicationScoped
class Reception {
  private static final Set<Diagnosis> MISSING =
      Set.of(Diagnosis.FIELD_EMPTY, Diagnosis.PASSPHRASE_MISSING);

  private final PasteCheck paste;
  private final KeyCheck check;
  private final Limits limits;
  private final Pauses pauses;
  private final Exchanges exchanges;
  private final Library library;
  private final Visits visits;
  private final ConnectionLinks links;
  private final Connections connections;

  Reception(
      PasteCheck paste,
      KeyCheck check,
      Limits limits,
      Pauses pauses,
      Exchanges exchanges,
      Library library,
      Visits visits,
      ConnectionLinks links,
      Connections connections) {
    this.paste = paste;
    this.check = check;
    this.limits = limits;
    this.pauses = pauses;
    this.exchanges = exchanges;
    this.library = library;
    this.visits = visits;
    this.links = links;
    this.connections = connections;
  }

  /**
   * The answer to a post.
   *
   * @param page where the posting form stood, but for the article
   * @param part whether the page's script asks, which has the rest of the page already
   */
  RestMulti<String> receive(
      KeyCheckForm posted, TesterPlace page, boolean part, HttpServerRequest request) {
    CheckRequest wanted = CheckRequest.of(exchanges, posted.exchange(), posted.environment());
    TesterForm form =
        TesterForm.of(exchanges, posted.exchange())
            .at(page.in(library.current(), posted.article()));
    Visitor visitor = links.read(posted.connection()).at(posted.exchange());
    if (visitor.link() != null) {
      form = form.linked(posted.connection());
    }
    if (!wanted.complete()) {
      return form(400, form.saying(missingIn(wanted.exchange(), posted)), part);
    }
    TesterForm kept = form.at(wanted.environment());
    Optional<KeyCheckReport> held =
        paste.report(
            wanted.exchange(), wanted.environment(), posted.credentials(), posted.isSure());
    boolean ready = posted.mayAsk(wanted.exchange(), wanted.environment());
    // Whoever has still to tick the box about addresses would otherwise have to be sure twice.
    if (held.isPresent() && (ready || !held.get().unusualOnly())) {
      return pasteAnswer(held.get(), kept, visitor, part, request);
    }
    if (!ready) {
      return form(400, kept.saying("addresses-first"), part);
    }
    Optional<TesterForm> later = later(wanted, kept, request);
    if (later.isPresent()) {
      return form(429, later.get(), part);
    }
    String visit = visits.of(request, page);
    return new RunningAnswer(
            kept,
            library.current(),
            part,
            answer -> visits.ended(visit, answer),
            report -> connections.of(report.checkedKey(), visitor))
        .of(check.watch(wanted.exchange(), wanted.environment(), posted.credentials()));
  }

  private static String missingIn(Exchange exchange, KeyCheckForm posted) {
    return exchange != null
        ? "no-such-environment"
        : posted.exchange() == null ? "choose-exchange" : "no-such-exchange";
  }

  private RestMulti<String> pasteAnswer(
      KeyCheckReport report,
      TesterForm form,
      Visitor visitor,
      boolean part,
      HttpServerRequest request) {
    CheckAnswer answer = CheckAnswer.of(report, library.current());
    boolean incomplete =
        report.faults().stream().map(FieldFault::diagnosis).anyMatch(MISSING::contains);
    if (!incomplete) {
      visits.ended(visits.of(request, form.place()), answer);
    }
    Uni<String> page =
        connections
            .of(report.checkedKey(), visitor)
            .flatMap(known -> html(form.with(report.faults()), answer.with(known), part));
    return Html.answer(incomplete ? 400 : 200, page.toMulti()).build();
  }

  private Optional<TesterForm> later(
      CheckRequest wanted, TesterForm form, HttpServerRequest request) {
    return pauses
        .left(wanted.exchange(), wanted.environment())
        .map(form::pausing)
        .or(() -> waitFor(wanted, request).map(form::waiting));
  }

  private Optional<Duration> waitFor(CheckRequest wanted, HttpServerRequest request) {
    return limits
        .visitor(request.remoteAddress().hostAddress())
        .or(() -> limits.exchange(wanted.exchange(), wanted.environment()));
  }

  private RestMulti<String> form(int status, TesterForm form, boolean part) {
    var builder = Html.answer(status, html(form, null, part).toMulti());
    if (status == 429) {
      builder.header("Retry-After", Long.toString(form.waitSeconds()));
    }
    return builder.build();
  }

  private Uni<String> html(TesterForm form, CheckAnswer answer, boolean part) {
    return Html.render(
        part
            ? TesterTemplates.form(library.current().site(), form, answer)
            : TesterTemplates.page(library.current().site(), form, answer));
  }
}
