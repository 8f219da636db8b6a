package io.keymend.site;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a form through only from the portal's own pages, and no post that is too long or no form.
 *
 * <p>Needs no cookie: the browser itself says where a post comes from (Sec-Fetch-Site, else
 * Origin). The JSON side is guarded by its token instead.
 */
@ApplicationScoped
class PostGuard {
  static final int ORDER = BaselineHeaders.ORDER + 1;

  /** Enough for a form with an RSA private key of 4096 bits. */
  static final int MAX_BYTES = 16 * 1024;

  /** Enough for a pasted message of 100 kB in which every second character is escaped. */
  static final int MAX_MESSAGE_BYTES = 256 * 1024;

  /** Enough for 10,000 connections. */
  static final int MAX_REGISTRY_BYTES = 8 * 1024 * 1024;

  private static final String REGISTRY = "/api/v1/connections";

  private static final Set<String> MESSAGES = Set.of("/api/v1/diagnose", "/search");

  private static final Set<HttpMethod> WITHOUT_BODY =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ErrorPages errors;
  private final Optional<URI> ownAddress;

  PostGuard(
      ErrorPages errors, @ConfigProperty(name = "keymend.site.url") Optional<URI> ownAddress) {
    this.errors = errors;
    this.ownAddress = ownAddress;
  }

  void register(@Observes Router router) {
    router.route().order(ORDER).handler(this::check);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (WITHOUT_BODY.contains(request.method())) {
      context.next();
    } else if (hasUnknownLength(request)) {
      // Without a length the limit could only be applied once the body is read.
      refuse(request, 411);
    } else if (isTooLong(request.getHeader("Content-Length"), context.normalizedPath())) {
      refuse(request, 413);
    } else if (context.normalizedPath().startsWith("/api/")) {
      context.next();
    } else {
      checkForm(context);
    }
  }

  private void checkForm(RoutingContext context) {
    HttpServerRequest request = context.request();
    String type = request.getHeader("Content-Type");
    if (!isOwn(request)) {
      refuse(request, 403);
    } else if (type == null) {
      context.next();
    } else if (!FormBody.isForm(type)) {
      refuse(request, 415);
    } else {
      new FormBody(context, exchange -> errors.write(request, 400, exchange)).read();
    }
  }

  private static boolean hasUnknownLength(HttpServerRequest request) {
    boolean mayHaveBody =
        request.version() == HttpVersion.HTTP_2 || request.headers().contains("Transfer-Encoding");
    return mayHaveBody && !request.headers().contains("Content-Length");
  }

  private static boolean isTooLong(String length, String path) {
    int most =
        path.equals(REGISTRY)
            ? MAX_REGISTRY_BYTES
            : MESSAGES.contains(path) ? MAX_MESSAGE_BYTES : MAX_BYTES;
    return length != null && (length.length() > 9 || Long.parseLong(length) > most);
  }

  /** Whether the browser says that the post comes from this portal. */
  boolean isOwn(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && isOwn(origin, request.getHeader("Host"));
  }

  private boolean isOwn(String origin, String host) {
    try {
      URI from = URI.create(origin);
      return ownAddress
          .map(
              own ->
                  own.getScheme().equals(from.getScheme())
                      && own.getAuthority().equals(from.getAuthority()))
          .orElse(from.getAuthority() != null && from.getAuthority().equals(host));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void refuse(HttpServerRequest request, int status) {
    new RefusedBody(request, exchange -> errors.write(request, status, exchange)).drain();
  }
}
