package io.keymend.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a message is about. */
public enum About {
  /** The connection: the key, the account behind it, or the way to the exchange. */
  CONNECTION,
  /** An order, a balance or a market: the key did its work. */
  ORDER,
  /** Nobody knows. */
  UNKNOWN;

  /** The word in answers and in files. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
