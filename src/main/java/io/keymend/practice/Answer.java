package io.keymend.practice;

import java.util.Map;

/** What a practice exchange gives back: a reply, or something that is none. */
sealed interface Answer {

  /** An ordinary HTTP reply. */
  record Reply(int status, String type, Map<String, String> headers, String body)
      implements Answer {

    private static final String JSON = "application/json";

    static Reply ok(String json) {
      return json(200, json);
    }

    static Reply json(int status, String json) {
      return new Reply(status, JSON, Map.of(), json.strip());
    }

    static Reply html(int status, String page) {
      return new Reply(status, "text/html; charset=utf-8", Map.of(), page);
    }

    static Reply text(int status, String text) {
      return new Reply(status, "text/plain; charset=utf-8", Map.of(), text);
    }

    Reply with(String header, String value) {
      return new Reply(status, type, Map.of(header, value), body);
    }
  }

  /** A reply that goes wrong on the wire. */
  enum Fault implements Answer {
    /** One byte per second, far longer than anybody should wait. */
    SLOW,
    /** The connection stays open, and nothing comes. */
    SILENT,
    /** The connection ends in the middle of the announced body. */
    CUT,
    /** The connection ends before the first byte. */
    RESET
  }
}
