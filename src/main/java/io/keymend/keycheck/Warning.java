package io.keymend.keycheck;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reader should mend although it does not stop the key. */
public enum Warning {
  /** The key may send money away. */
  WITHDRAW_ON,
  /** The key may move money between accounts. */
  TRANSFER_ON,
  /** The key works from every address. */
  NO_IP_LIST,
  /** The key ends within two weeks. */
  EXPIRES_SOON,
  /** The key ends later. */
  EXPIRES,
  /** The key may do more than the platform asks for. */
  UNNEEDED_RIGHTS,
  /** The exchange names rights that this portal does not know. */
  UNKNOWN_RIGHTS,
  /** Spaces or invisible characters at the ends of the paste were left out of the check. */
  ENDS_CLEANED;

  /** The word used in templates and JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
