package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an exchange does with the time stamps that it has seen of a key. */
public enum NonceRule {
  /** It looks only at how old they are. */
  @JsonProperty("none")
  NONE,
  /** It remembers the highest one and refuses what is not above it, also from other programs. */
  @JsonProperty("rising")
  RISING,
  /** It refuses one that it has seen, within a window around its own clock. */
  @JsonProperty("window")
  WINDOW
}
