package io.keymend.message;

import io.keymend.api.Problem;
import io.keymend.article.Library;
import io.keymend.status.Board;
import io.keymend.status.Trouble;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a message for a program; nothing of it is given back, and of one that nobody knows only the
 * plain words are kept.
 */
@Path("/api/v1/diagnose")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NonBlocking
public class DiagnoseApi {
  private final Diagnoser diagnoser;
  private final Library library;
  private final Board board;
  private final Unmatched unmatched;

  DiagnoseApi(Diagnoser diagnoser, Library library, Board board, Unmatched unmatched) {
    this.diagnoser = diagnoser;
    this.library = library;
    this.board = board;
    this.unmatched = unmatched;
  }

  /** What the posted message means. */
  @POST
  public Response diagnose(DiagnoseCall posted) {
    if (posted == null || posted.message() == null || posted.message().isBlank()) {
      return Problem.of(400, "Bad request", "There is no message.");
    }
    Optional<String> exchange = Optional.ofNullable(posted.exchange());
    if (exchange.filter(id -> !diagnoser.knows(id)).isPresent()) {
      return Problem.of(400, "Bad request", "There is no such exchange.");
    }
    Integer http = posted.http();
    if (http != null && (http < 100 || http > 599)) {
      return Problem.of(400, "Bad request", "There is no such HTTP status.");
    }
    Recognition recognition =
        diagnoser.read(
            posted.message(), exchange, http == null ? OptionalInt.empty() : OptionalInt.of(http));
    unmatched.note(posted.message(), recognition);
    Trouble trouble = recognition.exchange().flatMap(board::trouble).orElse(null);
    return Response.ok(DiagnoseAnswer.of(recognition, trouble, library.current()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
