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

  /** A complete answer within the size limit. */
  record Answer(int status, byte[] body) implements Reply {
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
