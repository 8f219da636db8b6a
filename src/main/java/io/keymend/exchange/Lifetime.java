package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * When keys of an exchange end by themselves.
 *
 * @param days after how many days
 * @param when under which circumstances
 */
public record Lifetime(int days, When when) {

  /** Which keys a rule is about. */
  public enum When {
    @JsonProperty("always")
    ALWAYS,
    @JsonProperty("no-ip-list")
    NO_IP_LIST,
    @JsonProperty("unused")
    UNUSED,
    @JsonProperty("unused-without-ip-list")
    UNUSED_WITHOUT_IP_LIST,
    @JsonProperty("password-change")
    PASSWORD_CHANGE;

    /** The word used in templates. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
