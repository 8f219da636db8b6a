package io.keymend.connection;

import io.keymend.api.ApiToken;
import io.keymend.api.Problem;
import io.keymend.exchange.Unquoted;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The platform's registry of connections, for its own programs. */
@Path("/api/v1/connections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class ConnectionApi {
  private static final Logger LOG = Logger.getLogger(ConnectionApi.class);

  private final Registry registry;
  private final RowsReader reader;
  private final ApiToken token;

  ConnectionApi(Registry registry, RowsReader reader, ApiToken token) {
    this.registry = registry;
    this.reader = reader;
    this.token = token;
  }

  /** Takes up to 10,000 connections, all or none; those that are there already are replaced. */
  @PUT
  public Response takeAll(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InputStream body) {
    return answer(
        authorization,
        () -> {
          List<Row> rows = reader.all(body);
          registry.take(rows);
          return ok(Map.of("taken", rows.size()));
        });
  }

  /** Takes one connection, or replaces it. */
  @PUT
  @Path("{id}")
  public Response take(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @PathParam("id") String id,
      InputStream body) {
    return answer(
        authorization,
        () -> {
          registry.take(List.of(reader.one(id, body)));
          return Response.noContent().build();
        });
  }

  /** What is known of a connection, without its hash. */
  @GET
  @Path("{id}")
  public Response show(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id) {
    return answer(
        authorization,
        () ->
            find(id)
                .map(held -> ok(Shown.of(held)))
                .orElseGet(() -> Problem.of(404, "Not found", "It is not registered.")));
  }

  /** Forgets a connection; the same again is no fault. */
  @DELETE
  @Path("{id}")
  public Response forget(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id) {
    return answer(
        authorization,
        () -> {
          registry.forget(id);
          return Response.noContent().build();
        });
  }

  /** A connection as the call shows it. */
  public record Shown(
      String id,
      String exchange,
      String label,
      String url,
      String owner,
      String state,
      String environment) {

    static Shown of(Connection held) {
      return new Shown(
          held.id, held.exchange, held.label, held.url, held.owner, held.state, held.environment);
    }
  }

  /** What a call does once it may. */
  private interface Call {
    Response answer() throws IOException, BadRowsException;
  }

  private Optional<Connection> find(String id) {
    return RowReader.isId(id) ? registry.find(id) : Optional.empty();
  }

  private Response answer(String authorization, Call call) {
    return token.refusal(authorization).orElseGet(() -> answer(call));
  }

  /** A fault of the database costs this answer; what it says may quote a row. */
  private static Response answer(Call call) {
    try {
      return call.answer();
    } catch (BadRowsException e) {
      return e.answer();
    } catch (IOException e) {
      return Problem.of(400, "Bad request", "The body broke off; nothing was written.");
    } catch (RuntimeException e) {
      LOG.error(Unquoted.of(e));
      return Problem.of(503, "Service unavailable", "The registry does not answer; try again.");
    }
  }

  private static Response ok(Object entity) {
    return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
