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
  record Answer(int status, byte[] body, Optional<String> date, Optional<String> retryAfter)
      implements Reply {

    /** An answer without these headers. */
    public Answer(int status, byte[] body) {
      this(status, body, Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<JsonNode> json() {
      return StrictJson.read(body);
    }

    @Override
    public String text() {
      return StrictJson.utf8(body).orElse("");
    }

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
