package io.keymend.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads away the body of a refused post, so that the sender gets to see the answer.
 *
 * <p>Of the body only the chosen exchange is kept, which stands first in the portal's forms.
 */
final class RefusedBody {
  private static final long PATIENCE_BYTES = 8L * 1024 * 1024;
  private static final int LOOK_AT_BYTES = 512;
  private static final Pattern EXCHANGE =
      Pattern.compile(
          "(?:(?:^|&)exchange=|\"exchange\"\\s*:\\s*\"|name=\"exchange\"\\s+)"
              + "([a-z0-9-]{1,32})(?:[&\"\\s]|$)");

  private final HttpServerRequest request;
  private final Consumer<String> answer;
  private String exchange;
  private long read;
  private boolean answered;

  RefusedBody(HttpServerRequest request, Consumer<String> answer) {
    this.request = request;
    this.answer = answer;
  }

  void drain() {
    request.handler(this::look);
    request.endHandler(end -> answerOnce());
    request.resume();
  }

  private void look(Buffer chunk) {
    if (exchange == null) {
      exchange = exchangeIn(startOf(chunk));
    }
    read += chunk.length();
    if (read > PATIENCE_BYTES && !answered) {
      request.response().putHeader("Connection", "close");
      answerOnce();
      request.connection().close();
    }
  }

  /** The chosen exchange in a form, in JSON or in a form of parts; empty when there is none. */
  static String exchangeIn(String body) {
    Matcher matcher = EXCHANGE.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  private void answerOnce() {
    if (!answered) {
      answered = true;
      answer.accept(exchange == null ? "" : exchange);
    }
  }

  private static String startOf(Buffer chunk) {
    int length = Math.min(LOOK_AT_BYTES, chunk.length());
    return chunk.getString(0, length, StandardCharsets.ISO_8859_1.name());
  }
}
