package io.keymend.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What came back from an exchange: an answer, or the reason why none came. */
public sealed interface Reply {

  /** The HTTP status, or 0 when no answer came. */
  default int status() {
    return 0;
  }

  /** The answer read as strict JSON, if it is that. */
  default Optional<JsonNode> json() {
    return Optional.empty();
  }

  /** The answer's text, empty when there is none. */
  default String text() {
    return "";
  }

  /** The answer's {@code Date} header. */
  default Optional<String> date() {
    return Optional.empty();
  }

  /** The answer's {@code Retry-After} header. */
  default Optional<String> retryAfter() {
    return Optional.empty();
  }

  /** A complete answer within the size limit, with the two headers that matter here. */
  final class Answer implements Reply {
    private final int status;
    private final byte[] body;
    private final Optional<JsonNode> json;
    private final Optional<String> date;
    private final Optional<String> retryAfter;

    /** Takes an answer, and reads it once. */
    public Answer(int status, byte[] body, Optional<String> date, Optional<String> retryAfter) {
      this.status = status;
      this.body = body;
      this.json = StrictJson.read(body);
      this.date = date;
      this.retryAfter = retryAfter;
    }

    /** An answer without these headers. */
    public Answer(int status, byte[] body) {
      this(status, body, Optional.empty(), Optional.empty());
    }

    @Override
    public int status() {
      return status;
    }

    @Override
    public Optional<JsonNode> json() {
      return json;
    }

    @Override
    public String text() {
      return StrictJson.utf8(body).orElse("");
    }

    @Override
    public Optional<String> date() {
      return date;
    }

    @Override
    public Optional<String> retryAfter() {
      return retryAfter;
    }

    /** Without a word of the answer. */
    @Override
    public String toString() {
      return "Answer[" + status + ", " + body.length + " bytes]";
    }
  }

  /** No usable answer. */
  record None(Reason reason) implements Reply {}

  /** Why no usable answer came. */
  enum Reason {
    UNREACHABLE,
    CUT_OFF,
    TOO_LARGE
  }
}
