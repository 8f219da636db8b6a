package io.keymend.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an exchange is in service, from the best to the worst that is known of it. */
public enum State {
  /** Nobody here knows; this says nothing against the exchange. */
  UNKNOWN,
  UP,
  DEGRADED,
  MAINTENANCE,
  DOWN;

  /** The word in addresses, templates and JSON (DESIGN, section 5). */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether readers are told before anything is said of a key. */
  public boolean warns() {
    return compareTo(UP) > 0;
  }
}
