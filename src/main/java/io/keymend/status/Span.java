package io.keymend.status;

import java.time.Instant;

/** A time during which one state stood, up to the next span or to now. */
public record Span(Reason reason, Instant from) {

  /** The state. */
  public State state() {
    return reason.state();
  }
}
