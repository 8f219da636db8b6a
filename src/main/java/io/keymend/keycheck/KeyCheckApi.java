package io.keymend.keycheck;

import io.keymend.api.ApiToken;
import io.keymend.api.Problem;
import io.keymend.article.Library;
import io.keymend.connection.Belonging;
import io.keymend.connection.Connections;
import io.keymend.connection.Visitor;
import io.keymend.exchange.Exchanges;
import io.keymend.exchange.Pauses;
import io.keymend.status.Board;
import io.keymend.status.Trouble;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** The same check for the platform's own programs, with a bearer token. */
@Path("/api/v1/key-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NonBlocking
public class KeyCheckApi {
  private final PasteCheck paste;
  private final KeyCheck check;
  private final Limits limits;
  private final Pauses pauses;
  private final Exchanges exchanges;
  private final Library library;
  private final Connections connections;
  private final Board board;
  private final ApiToken token;

  KeyCheckApi(
      PasteCheck paste,
      KeyCheck check,
      Limits limits,
      Pauses pauses,
      Exchanges exchanges,
      Library library,
      Connections connections,
      Board board,
      ApiToken token) {
    this.paste = paste;
    this.check = check;
    this.limits = limits;
    this.pauses = pauses;
    this.exchanges = exchanges;
    this.library = library;
    this.connections = connections;
    this.board = board;
    this.token = token;
  }

  /** Checks a key; not held to the visitors' limit, but to every exchange's budget. */
  @POST
  public Uni<Response> check(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, KeyCheckCall posted) {
    return token
        .refusal(authorization)
        .map(KeyCheckApi::now)
        .orElseGet(
            () ->
                posted == null
                    ? now(Problem.of(400, "Bad request", "The body is empty."))
                    : answer(posted));
  }

  private Uni<Response> answer(KeyCheckCall posted) {
    CheckRequest wanted = CheckRequest.of(exchanges, posted.exchange(), posted.environment());
    if (!wanted.complete()) {
      String what = wanted.exchange() == null ? "exchange" : "environment";
      return now(Problem.of(400, "Bad request", "There is no such " + what + "."));
    }
    Optional<KeyCheckReport> held =
        paste.report(
            wanted.exchange(), wanted.environment(), posted.credentials(), posted.isSure());
    if (held.isPresent()) {
      return now(ok(held.get(), Belonging.UNKNOWN));
    }
    Optional<Duration> pause = pauses.left(wanted.exchange(), wanted.environment());
    if (pause.isPresent()) {
      return now(later("The exchange asked to be left alone for a while.", pause.get()));
    }
    Optional<Duration> wait = limits.exchange(wanted.exchange(), wanted.environment());
    if (wait.isPresent()) {
      return now(later("The exchange's budget is used up.", wait.get()));
    }
    Visitor visitor = Visitor.owning(posted.owner());
    return check
        .run(wanted.exchange(), wanted.environment(), posted.credentials())
        .flatMap(
            report ->
                connections
                    .of(report.checkedKey(), visitor)
                    .map(belonging -> ok(report, belonging)));
  }

  private Response ok(KeyCheckReport report, Belonging belonging) {
    Guidance guidance = Guidance.of(report, library.current());
    Trouble trouble = report.live() ? board.trouble(report.exchange().id()).orElse(null) : null;
    return Response.ok(KeyCheckAnswer.of(report, trouble, guidance, belonging))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Response later(String why, Duration wait) {
    Response refused = Problem.of(429, "Too many requests", why);
    refused.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1);
    return refused;
  }

  private static Uni<Response> now(Response response) {
    return Uni.createFrom().item(response);
  }
}
