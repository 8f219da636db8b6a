package io.keymend.site;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** One encoding of a prepared page: finished bytes, finished headers and a strong entity tag. */
final class Variant {
  private final HeaderBlock validation = new HeaderBlock();
  private final HeaderBlock headers;
  private final Buffer body;
  private final String tag;

  private Variant(
      HeaderBlock first, String type, String caching, String vary, String hash, byte[] bytes) {
    // Outside the heap, so that it goes to the socket without a copy; freed with the page itself.
    ByteBuffer outside = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    body = Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(outside)));
    tag = '"' + hash + '"';
    validation.add(HttpHeaders.CACHE_CONTROL, caching);
    validation.add(HttpHeaders.ETAG, tag);
    validation.add(HttpHeaders.VARY, vary);
    validation.addAll(first);
    headers = new HeaderBlock().addAll(validation);
    headers.add(HttpHeaders.CONTENT_TYPE, type);
    headers.add(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
  }

  /** These bytes, packed or as they are. */
  static Variant of(
      HeaderBlock first, String type, String caching, String vary, byte[] bytes, boolean packed) {
    String hash = Hashes.shortHash(bytes);
    return packed
        ? new Variant(first, type, caching, vary, hash + "-g", gzip(bytes))
            .with(HttpHeaders.CONTENT_ENCODING, "gzip")
        : new Variant(first, type, caching, vary, hash, bytes);
  }

  /** Adds a header to the answer. */
  Variant with(CharSequence name, String value) {
    headers.add(name, value);
    return this;
  }

  /** Whether the reader's copy is this one. */
  boolean isKnown(HttpServerRequest request) {
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return known != null && (known.contains(tag) || known.equals("*"));
  }

  /** Says that the reader's copy is still good. */
  void confirm(HttpServerRequest request) {
    validation.addTo(request.response().headers());
    request.response().setStatusCode(304).end();
  }

  /** Writes it. */
  void write(HttpServerRequest request, int status) {
    HttpServerResponse response = request.response();
    headers.addTo(response.headers());
    response.setStatusCode(status);
    if (request.method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(body);
    }
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
}
