package io.keymend.site;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.keymend.exchange.Unquoted;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception of an endpoint into an error page. */
class ErrorMappers {
  private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

  /** What an endpoint takes when it is not only read: REST itself does not say so. */
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          entry("/key-check", "GET, HEAD, POST"),
          entry("/embed/key-check", "GET, HEAD, POST"),
          entry("/ip-list", "GET, HEAD, POST"),
          entry("/compare-pastes", "GET, HEAD, POST"),
          entry("/search", "GET, HEAD, POST"),
          entry("/feedback", "POST"),
          entry("/search/left", "POST"),
          entry("/appearance", "POST"),
          entry("/api/v1/key-check", "POST"),
          entry("/api/v1/connections", "PUT"),
          entry("/api/v1/diagnose", "POST"));

  private static final String CONNECTION = "/api/v1/connections/";

  private final ErrorPages pages;

  ErrorMappers(ErrorPages pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e, HttpServerRequest request) {
    return page(request, 404).build();
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException e, HttpServerRequest request) {
    Response.ResponseBuilder page = page(request, e.getResponse().getStatus());
    return e.getResponse().getStatus() == 405
        ? page.header("Allow", methodsOf(request.path())).build()
        : page.build();
  }

  /** Without this, the framework's own answer to JSON of the wrong types would be none of ours. */
  @ServerExceptionMapper
  Response unreadable(MismatchedInputException e, HttpServerRequest request) {
    return page(request, 400).build();
  }

  /**
   * The message of an unforeseen exception may quote what was posted, so only its kind is logged.
   */
  @ServerExceptionMapper
  Response broken(Throwable e, HttpServerRequest request) {
    LOG.error(Unquoted.of(e));
    return page(request, 500).build();
  }

  private static String methodsOf(String path) {
    return path.startsWith(CONNECTION)
        ? "GET, HEAD, PUT, DELETE"
        : METHODS.getOrDefault(path, "GET, HEAD");
  }

  private Response.ResponseBuilder page(HttpServerRequest request, int status) {
    return Response.status(status)
        .type(pages.typeFor(request))
        .header("Cache-Control", "no-store")
        .entity(pages.bodyFor(request, status));
  }
}
