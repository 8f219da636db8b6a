package io.keymend.keycheck;

import io.keymend.credential.PasteComparison;
import io.keymend.credential.Secret;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Two pastes of the same value. */
public record ComparisonForm(@RestForm Secret first, @RestForm Secret second) {

  /** What there is to say of them; empty unless both are there. */
  Optional<PasteComparison> compared() {
    boolean both = first != null && second != null && !first.isEmpty() && !second.isEmpty();
    return both ? Optional.of(PasteComparison.of(first, second)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "ComparisonForm";
  }
}
