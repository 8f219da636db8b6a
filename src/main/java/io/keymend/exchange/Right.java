package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a key may be allowed to do, in the words of the public contract (DESIGN, section 5). */
public enum Right {
  READ,
  SPOT,
  MARGIN,
  FUTURES,
  OPTIONS,
  WITHDRAW,
  TRANSFER;

  /** The word used in files, templates and JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The right with this word. */
  @JsonCreator
  public static Right of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
