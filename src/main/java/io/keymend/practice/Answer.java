package io.keymend.practice;

import java.util.Map;

/** What a practice exchange gives back: a reply, or something that is none. */
sealed interface Answer {

  /** An ordinary HTTP reply. */
  record Reply(int status, String type, Map<String, String> headers, String body)
      implements Answer {

    static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";

    static Reply ok(String json) {
      return new Reply(200, JSON, Map.of(), json);
    }

    static Reply html(int status, String page) {
      return new Reply(status, HTML, Map.of(), page);
    }

    static Reply text(int status, String text) {
      return new Reply(status, TEXT, Map.of(), text);
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
