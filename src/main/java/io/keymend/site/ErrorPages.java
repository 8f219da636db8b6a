package io.keymend.site;

import io.keymend.article.Library;
import io.keymend.article.SiteFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What an error looks like: a page in the layout, a part of one, or a problem document. */
@ApplicationScoped
class ErrorPages {
  private static final int WORDS_SHOWN = 60;
  private final Library library;
  private final BaselineHeaders headers;

  ErrorPages(Library library, BaselineHeaders headers) {
    this.library = library;
    this.headers = headers;
  }

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance error(SiteFacts site, int status, String words, String exchange);

    static native TemplateInstance errorPart(int status);
  }

  /** The content type for a request's error. */
  String typeFor(HttpServerRequest request) {
    return isApi(request) ? "application/problem+json" : "text/html;charset=UTF-8";
  }

  /** The body for a request's error; it quotes nothing of the request but words of its path. */
  String bodyFor(HttpServerRequest request, int status) {
    return bodyFor(request, status, "");
  }

  /** The same, keeping the exchange that the reader had chosen; empty when not known. */
  String bodyFor(HttpServerRequest request, int status, String exchange) {
    if (isApi(request)) {
      return new JsonObject()
          .put("type", "about:blank")
          .put("title", title(status))
          .put("status", status)
          .encode();
    }
    return "true".equals(request.getHeader("Keymend-Part"))
        ? Templates.errorPart(status).render()
        : Templates.error(library.current().site(), status, wordsOf(request.path()), exchange)
            .render();
  }

  /** Ends a request with an error, on the event loop. */
  void write(HttpServerRequest request, int status) {
    write(request, status, "");
  }

  /** The same, keeping the chosen exchange. */
  void write(HttpServerRequest request, int status, String exchange) {
    HttpServerResponse response = request.response();
    if (!response.headers().contains("X-Content-Type-Options")) {
      headers.at(request.path()).addTo(response.headers());
    }
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, typeFor(request))
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(bodyFor(request, status, exchange));
  }

  /**
   * The plain words of a path, for the search box; anything that is not a plain word is left out.
   */
  static String wordsOf(String path) {
    if (path == null) {
      return "";
    }
    String words =
        decoded(path)
            .replaceAll("[-_/.]+", " ")
            .replaceAll("\\S*[^a-z\\s]\\S*|\\b\\S{16,}\\b", " ");
    String plain = words.replaceAll("\\b(articles?|collections?|html?|md)\\b", " ").strip();
    String single = plain.replaceAll("\\s+", " ");
    return single.length() > WORDS_SHOWN ? single.substring(0, WORDS_SHOWN) : single;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isApi(HttpServerRequest request) {
    return request.path() != null && request.path().startsWith("/api/");
  }

  private static String title(int status) {
    return io.netty.handler.codec.http.HttpResponseStatus.valueOf(status).reasonPhrase();
  }
}
