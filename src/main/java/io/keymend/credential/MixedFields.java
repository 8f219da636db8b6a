package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.stream.Stream;

/** Finds values that stand in each other's fields, or twice. */
final class MixedFields {
  private MixedFields() {}

  /** The fault, told at both fields; none where the shapes do not tell. */
  static List<FieldFault> faults(List<Pasted> pasted) {
    return pasted.stream()
        .flatMap(
            one -> pasted.stream().skip(pasted.indexOf(one) + 1L).map(other -> between(one, other)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<FieldFault> between(Pasted one, Pasted other) {
    if (one.text().equals(other.text())) {
      return one.text().isEmpty() ? List.of() : both(Diagnosis.SAME_VALUE_TWICE, one, other);
    }
    boolean right = one.shape().takes(one.text()) && other.shape().takes(other.text());
    boolean swapped = one.shape().takes(other.text()) && other.shape().takes(one.text());
    return swapped && !right ? both(Diagnosis.FIELDS_SWAPPED, one, other) : List.of();
  }

  private static List<FieldFault> both(Diagnosis diagnosis, Pasted one, Pasted other) {
    return Stream.of(one, other).map(at -> FieldFault.of(at.field(), diagnosis)).toList();
  }
}
