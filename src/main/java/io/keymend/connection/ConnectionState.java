package io.keymend.connection;

import java.util.Arrays;
import java.util.Optional;

/** How the platform gets on with a connection. */
public enum ConnectionState {
  OK("ok"),
  KEY_INVALID("key-invalid"),
  KEY_EXPIRED("key-expired"),
  RIGHTS_MISSING("rights-missing"),
  SWITCHED_OFF("switched-off");

  private final String id;

  ConnectionState(String id) {
    this.id = id;
  }

  /** The word in the registry's calls. */
  public String id() {
    return id;
  }

  static Optional<ConnectionState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
  }
}
