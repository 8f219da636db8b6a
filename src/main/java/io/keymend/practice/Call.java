package io.keymend.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One call as it reached a practice exchange, with the time of that exchange's clock. */
record Call(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    String body,
    Instant at) {

  Call {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** Method and path, by which a dialect knows what is asked of it. */
  String route() {
    return method + " " + path;
  }

  /** The path as sent, with its query if it has one. */
  String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** A header's value; empty text if it was sent without one. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** A parameter of the query. */
  Optional<String> param(String name) {
    return field(query, name);
  }

  /** A field of a form body. */
  Optional<String> form(String name) {
    return field(body, name);
  }

  /** A text or number at the top of a JSON body. */
  Optional<String> json(String name) {
    return Json.field(body, name);
  }

  /** Whether a moment is so near to the exchange's time, before or after it. */
  boolean near(Instant sent, Duration tolerance) {
    return Duration.between(sent, at).abs().compareTo(tolerance) <= 0;
  }

  /** The same for a moment in milliseconds. */
  boolean near(long sentMillis, Duration tolerance) {
    return near(Instant.ofEpochMilli(sentMillis), tolerance);
  }

  /** The exchange's time in milliseconds. */
  long millis() {
    return at.toEpochMilli();
  }

  /** A number of digits only; anything else is no time stamp and no nonce. */
  static Optional<Long> whole(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static Optional<String> field(String pairs, String name) {
    return Arrays.stream(pairs.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> decoded(pair.substring(name.length() + 1)))
        .findFirst();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException stray) {
      return text; // a stray percent sign is the caller's fault and must not stop the server
    }
  }
}
