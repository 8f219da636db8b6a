package io.keymend.exchange;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Optional;

/**
 * What one answer says.
 *
 * @param causes the possible diagnoses, the most likely first; one when the answer is clear
 * @param code the exchange's own code, when it may be shown
 * @param seenAddress the address from which the exchange saw our call come, when it says so
 * @param again whether the call is to be made once more before it counts
 * @param narrow the read-only calls that can tell the causes apart
 */
public record Finding(
    List<Diagnosis> causes,
    Optional<String> code,
    Optional<String> seenAddress,
    boolean again,
    List<ErrorRule.Narrowing> narrow) {

  /** A finding without anything beside it. */
  public static Finding of(Diagnosis diagnosis) {
    return new Finding(List.of(diagnosis), Optional.empty(), Optional.empty(), false, List.of());
  }

  /** The most likely diagnosis. */
  public Diagnosis diagnosis() {
    return causes.get(0);
  }

  /** Whether the answer is the documented success answer of a private endpoint. */
  public boolean works() {
    return diagnosis() == Diagnosis.KEY_WORKS;
  }

  /** The same, with the exchange's own code. */
  Finding withCode(Optional<String> shown) {
    return new Finding(causes, shown, seenAddress, again, narrow);
  }

  /** The same, with the address that a further answer showed. */
  public Finding withAddress(Optional<String> address) {
    Optional<String> seen = address.isPresent() ? address : seenAddress;
    return new Finding(causes, code, seen, again, narrow);
  }
}
