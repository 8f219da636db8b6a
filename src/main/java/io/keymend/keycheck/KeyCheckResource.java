package io.keymend.keycheck;

import io.keymend.article.Library;
import io.keymend.article.SiteFacts;
import io.keymend.exchange.Exchange;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.FieldFault;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** The tester's pages: its form, and the answer to a posted key. */
@Path("/key-check")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
public class KeyCheckResource {
  private static final Set<String> NEVER_IN_AN_ADDRESS = Set.of("key", "secret", "passphrase");

  private final KeyCheck check;
  private final Limits limits;
  private final Pauses pauses;
  private final Exchanges exchanges;
  private final Library library;

  KeyCheckResource(
      KeyCheck check, Limits limits, Pauses pauses, Exchanges exchanges, Library library) {
    this.check = check;
    this.limits = limits;
    this.pauses = pauses;
    this.exchanges = exchanges;
    this.library = library;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(SiteFacts site, TesterForm form);

    static native TemplateInstance fragment(SiteFacts site, TesterForm form);

    static native TemplateInstance answer(
        SiteFacts site, TesterForm form, KeyCheckReport report, Guidance guidance);

    static native TemplateInstance result(
        SiteFacts site, TesterForm form, KeyCheckReport report, Guidance guidance);
  }

  /** The form; an address that carries a credential is refused. */
  @GET
  public Uni<Response> form(
      @RestQuery String exchange, @RestQuery String environment, @Context UriInfo address) {
    TesterForm form = TesterForm.of(exchanges, exchange);
    if (address.getQueryParameters().keySet().stream().anyMatch(NEVER_IN_AN_ADDRESS::contains)) {
      return page(405, false, form.saying("credential-in-address"))
          .invoke(response -> response.getHeaders().putSingle("Allow", "POST"));
    }
    CheckRequest wanted = CheckRequest.of(exchanges, exchange, environment);
    if (exchange != null && wanted.exchange() == null) {
      return page(404, false, form.saying("no-such-exchange"));
    }
    TesterForm shown =
        environment != null && wanted.complete() ? form.at(wanted.environment()) : form;
    return page(200, false, paused(wanted.exchange()).map(shown::pausing).orElse(shown));
  }

  /** The answer to a posted key; a part of a page when the page's script asks. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> check(
      @BeanParam KeyCheckForm posted,
      @HeaderParam("HX-Request") boolean part,
      @Context HttpServerRequest request) {
    CheckRequest wanted = CheckRequest.of(exchanges, posted.exchange(), posted.environment());
    TesterForm form = TesterForm.of(exchanges, posted.exchange());
    if (!wanted.complete()) {
      String why =
          wanted.exchange() != null
              ? "no-such-environment"
              : posted.exchange() == null ? "choose-exchange" : "no-such-exchange";
      return page(400, part, form.saying(why));
    }
    TesterForm kept = form.at(wanted.environment());
    Optional<KeyCheckReport> paste =
        check.pasteReport(wanted.exchange(), wanted.environment(), posted.credentials());
    if (paste.isPresent()) {
      return pasteAnswer(paste.get(), kept, part);
    }
    if (!posted.mayAsk(wanted.exchange(), wanted.environment())) {
      return page(400, part, kept.saying("addresses-first"));
    }
    Optional<Duration> pause = pauses.left(wanted.exchange(), wanted.environment());
    if (pause.isPresent()) {
      return later(kept.pausing(pause.get()), part);
    }
    Optional<Duration> wait = waitFor(wanted, request);
    if (wait.isPresent()) {
      return later(kept.waiting(wait.get()), part);
    }
    return check
        .run(wanted.exchange(), wanted.environment(), posted.credentials())
        .flatMap(report -> answer(200, report, kept, part));
  }

  private Optional<Duration> waitFor(CheckRequest wanted, HttpServerRequest request) {
    return limits
        .visitor(request.remoteAddress().hostAddress())
        .or(() -> limits.exchange(wanted.exchange(), wanted.environment()));
  }

  private Uni<Response> pasteAnswer(KeyCheckReport report, TesterForm form, boolean part) {
    List<FieldFault> faults = report.faults();
    boolean incomplete = faults.stream().anyMatch(f -> f.kind() == FieldFault.Kind.EMPTY);
    return answer(incomplete ? 400 : 200, report, form.with(faults), part);
  }

  private Optional<Duration> paused(Exchange exchange) {
    return Optional.ofNullable(exchange).flatMap(pauses::left);
  }

  private Uni<Response> later(TesterForm form, boolean part) {
    return page(429, part, form)
        .invoke(response -> response.getHeaders().putSingle("Retry-After", form.waitSeconds()));
  }

  private Uni<Response> answer(int status, KeyCheckReport report, TesterForm form, boolean part) {
    Guidance guidance = Guidance.of(report, library.current());
    SiteFacts site = guidance.site();
    return html(
        status,
        part
            ? Templates.result(site, form, report, guidance)
            : Templates.answer(site, form, report, guidance));
  }

  private Uni<Response> page(int status, boolean part, TesterForm form) {
    SiteFacts site = library.current().site();
    return html(status, part ? Templates.fragment(site, form) : Templates.page(site, form));
  }

  private static Uni<Response> html(int status, TemplateInstance template) {
    return Uni.createFrom()
        .completionStage(template::renderAsync)
        .map(
            html ->
                Response.status(status)
                    .type("text/html;charset=UTF-8")
                    .header("Cache-Control", "no-store")
                    .entity(html)
                    .build());
  }
}
