package io.keymend.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a check may say: each of the first two needs positive proof, everything else is the third.
 */
public enum Verdict {
  WORKS("works"),
  FIX_THIS("fix-this"),
  CANNOT_TELL("cannot-tell");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** The word used in addresses, JSON and style sheets. */
  @JsonValue
  public String id() {
    return id;
  }
}
