package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a key belongs to a main account or to a sub-account of it. */
public enum AccountKind {
  MASTER,
  SUB;

  /** The word used in templates and JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How an answer tells the two apart.
   *
   * @param master what it says of a main account; null when it says nothing
   * @param sub what it says of a sub-account; null when it says nothing
   */
  public record Facts(List<Condition> master, List<Condition> sub) {

    Optional<AccountKind> in(JsonNode answer) {
      boolean isMaster = holds(master, answer);
      return isMaster == holds(sub, answer)
          ? Optional.empty()
          : Optional.of(isMaster ? MASTER : SUB);
    }

    private static boolean holds(List<Condition> conditions, JsonNode answer) {
      return conditions != null && Condition.all(conditions, answer) == Truth.TRUE;
    }
  }
}
