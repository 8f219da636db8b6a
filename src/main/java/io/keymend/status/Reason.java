package io.keymend.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a state rests upon; each reason speaks for one state. */
public enum Reason {
  /** Its public calls are answered as documented. */
  ANSWERS(State.UP),
  /** Its clock answers; the call that tells whether it is in service fails. */
  PARTLY(State.DEGRADED),
  /** Its public calls are answered, but customers' checks fail as they do not usually. */
  CUSTOMERS(State.DEGRADED),
  /** It says so itself. */
  OWN_WORD(State.MAINTENANCE),
  /** It answers that it cannot serve. */
  FAULT(State.DOWN),
  /** No answer reaches us: that may be the way from here, or our name server. */
  UNREACHABLE(State.UNKNOWN),
  /** It refuses our address. */
  REFUSED(State.UNKNOWN),
  /** It asked to be left alone for a while. */
  LEFT_ALONE(State.UNKNOWN),
  /** The answer is none that it documents. */
  UNCLEAR(State.UNKNOWN),
  /** Nobody has looked. */
  NOT_WATCHED(State.UNKNOWN),
  ANNOUNCED_DEGRADED(State.DEGRADED),
  ANNOUNCED_MAINTENANCE(State.MAINTENANCE),
  ANNOUNCED_DOWN(State.DOWN);

  private static final String ANNOUNCED = "ANNOUNCED_";

  private final State state;

  Reason(State state) {
    this.state = state;
  }

  /** The state that it speaks for. */
  public State state() {
    return state;
  }

  /** The word in templates and JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason of an announcement with this word for the state; none for a word that is none. */
  public static Optional<Reason> announced(String word) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().startsWith(ANNOUNCED) && reason.state.id().equals(word))
        .findFirst();
  }
}
