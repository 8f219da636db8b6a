package io.keymend.connection;

import io.keymend.api.Problem;
import io.keymend.api.Problem.Fault;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Connections of a call that cannot be taken; none of them is. */
final class BadRowsException extends Exception {
  /** How many faults are told at once; a program that gets one wrong gets all wrong. */
  static final int MOST = 20;

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BadRowsException(String why) {
    super(why);
    this.faults = List.of();
  }

  BadRowsException(List<Fault> faults) {
    super("The connections have faults; nothing was written.");
    this.faults = List.copyOf(faults.subList(0, Math.min(MOST, faults.size())));
  }

  /** The answer that says so. */
  Response answer() {
    return Problem.of(400, "Bad request", getMessage(), faults);
  }
}
