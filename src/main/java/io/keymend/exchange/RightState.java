package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is known of a right: never guessed, so a right the exchange does not show is not visible.
 */
public enum RightState {
  ON,
  OFF,
  NOT_VISIBLE,
  NOT_APPLICABLE;

  /** The word used in templates and JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
