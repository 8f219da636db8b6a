package io.keymend.site;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** One page as finished bytes, plain and gzipped, with finished headers and strong entity tags. */
final class PreparedPage {
  /** For addresses that keep their content: ask again every time. */
  static final String REVALIDATE = "no-cache";

  /** For pictures under an address without a hash, where an older copy does no harm. */
  static final String FOR_A_DAY = "public, max-age=86400";

  /** For addresses that carry a hash of their content. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private final int status;
  private final Variant plain;
  private final Variant gzip;

  private PreparedPage(int status, Variant plain, Variant gzip) {
    this.status = status;
    this.plain = plain;
    this.gzip = gzip;
  }

  /** Prepares an answer with a body. */
  static PreparedPage of(String type, byte[] body, String caching) {
    String tag = Hashes.shortHash(body);
    return new PreparedPage(
        200,
        new Variant(type, caching, tag, body, false),
        new Variant(type, caching, tag + "-g", gzip(body), true));
  }

  /** Prepares an HTML page. */
  static PreparedPage html(String html) {
    return of("text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), REVALIDATE);
  }

  /** Prepares a lasting redirect within the portal. */
  static PreparedPage movedTo(String address) {
    Variant variant =
        new Variant("text/html;charset=UTF-8", REVALIDATE, "moved", new byte[0], false);
    variant.headers.add(HttpHeaders.LOCATION, address);
    return new PreparedPage(301, variant, variant);
  }

  /** Writes the page, or that the reader's copy is still good. */
  void write(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    Variant variant = takesGzip(accepted) ? gzip : plain;
    HttpServerResponse response = request.response();
    MultiMap headers = response.headers();
    if (status == 200 && variant.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      variant.validation.addTo(headers);
      response.setStatusCode(304).end();
      return;
    }
    variant.headers.addTo(headers);
    response.setStatusCode(status);
    if (request.method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(variant.body);
    }
  }

  private static boolean takesGzip(String accepted) {
    return accepted != null && accepted.contains("gzip") && !NO_GZIP.matcher(accepted).find();
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One encoding of the page. */
  private static final class Variant {
    private final HeaderBlock validation = new HeaderBlock();
    private final HeaderBlock headers;
    private final Buffer body;
    private final String tag;

    Variant(String type, String caching, String hash, byte[] bytes, boolean gzipped) {
      // Outside the heap, so that it goes to the socket without a copy; lives as long as the page.
      body =
          Buffer.buffer(
              Unpooled.unreleasableBuffer(Unpooled.directBuffer(bytes.length).writeBytes(bytes)));
      tag = '"' + hash + '"';
      validation.add(HttpHeaders.CACHE_CONTROL, caching);
      validation.add(HttpHeaders.ETAG, tag);
      validation.add(HttpHeaders.VARY, "Accept-Encoding");
      validation.addAll(BaselineHeaders.ALL);
      headers = new HeaderBlock().addAll(validation);
      headers.add(HttpHeaders.CONTENT_TYPE, type);
      headers.add(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
      if (gzipped) {
        headers.add(HttpHeaders.CONTENT_ENCODING, "gzip");
      }
    }

    boolean matches(String known) {
      return known != null && (known.contains(tag) || known.equals("*"));
    }
  }
}
