package io.keymend.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception of an endpoint into an error page. */
class ErrorMappers {
  private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
  private static final int FRAMES = 12;

  /** What an endpoint takes when it is not only read: REST itself does not say so. */
  private static final Map<String, String> METHODS =
      Map.of("/key-check", "GET, HEAD, POST", "/feedback", "POST", "/api/v1/key-check", "POST");

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
        ? page.header("Allow", METHODS.getOrDefault(request.path(), "GET, HEAD")).build()
        : page.build();
  }

  /**
   * The message of an unforeseen exception may quote what was posted, so only its kind is logged.
   */
  @ServerExceptionMapper
  Response broken(Throwable e, HttpServerRequest request) {
    LOG.errorf("%s at%n%s", e.getClass().getName(), frames(e));
    return page(request, 500).build();
  }

  private Response.ResponseBuilder page(HttpServerRequest request, int status) {
    return Response.status(status)
        .type(pages.typeFor(request))
        .header("Cache-Control", "no-store")
        .entity(pages.bodyFor(request, status));
  }

  private static String frames(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "  " + frame)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
