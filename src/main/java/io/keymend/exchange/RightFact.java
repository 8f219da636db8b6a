package io.keymend.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One right as an exchange offers it.
 *
 * @param label the words beside the box on the exchange's key page; null where the exchange has
 *     none
 * @param box the words beside the box that a trading key needs ticked for it, where those are not
 *     the label: a choice of "read and write" stands for reading, too
 * @param need what the platform wants it to be
 */
public record RightFact(String label, String box, Need need) {

  /** In most files the label is the box. */
  public RightFact {
    box = box == null ? label : box;
  }

  /** What the platform wants of a right. */
  public enum Need {
    @JsonProperty("needed")
    NEEDED,
    @JsonProperty("optional")
    OPTIONAL,
    @JsonProperty("unwanted")
    UNWANTED;

    /** The word used in templates. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
