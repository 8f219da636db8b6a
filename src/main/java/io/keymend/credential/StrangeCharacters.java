package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.Optional;

/** Finds the first character that no value has: invisible ones, look-alikes, other alphabets. */
final class StrangeCharacters implements FormCheck {
  @Override
  public Optional<FieldFault> faultIn(Pasted pasted) {
    int position = 0;
    for (int c : pasted.text().codePoints().toArray()) {
      position++;
      if (!Characters.isPlain(c)) {
        return Optional.of(fault(pasted.field(), position, c));
      }
    }
    return Optional.empty();
  }

  private static FieldFault fault(String field, int position, int c) {
    if (Characters.isSpace(c)) {
      return FieldFault.at(field, Diagnosis.SPACE_INSIDE, position, c);
    }
    if (Characters.isWithoutWidth(c)) {
      return FieldFault.at(field, Diagnosis.INVISIBLE_CHARACTER, position, c);
    }
    return Lookalikes.plainFor(c)
        .map(
            plain ->
                FieldFault.at(field, Diagnosis.LOOKALIKE_CHARACTER, position, c).insteadOf(plain))
        .orElse(FieldFault.at(field, Diagnosis.FOREIGN_CHARACTER, position, c));
  }
}
