package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what can be left out of a paste or put back without any doubt. */
final class Repairs {
  private Repairs() {}

  static List<FieldFault> in(Pasted pasted) {
    List<FieldFault> found = new ArrayList<>();
    int[] characters = pasted.text().codePoints().toArray();
    int last = characters.length - 1;
    if (Arrays.stream(characters).allMatch(Characters::isInvisible)) {
      return found;
    }
    if (Characters.isInvisible(characters[0])) {
      found.add(FieldFault.at(pasted.field(), Diagnosis.SPACE_AT_EDGE, 1, characters[0]));
    }
    if (last > 0 && Characters.isInvisible(characters[last])) {
      found.add(FieldFault.at(pasted.field(), Diagnosis.SPACE_AT_EDGE, last + 1, characters[last]));
    }
    if (PrivateKeys.algorithm(pasted.text()).isPresent() && !hasItsLines(pasted.text())) {
      found.add(FieldFault.of(pasted.field(), Diagnosis.BROKEN_PRIVATE_KEY));
    }
    return found;
  }

  /** Whether the first and the last line of a PEM key stand by themselves. */
  private static boolean hasItsLines(String pem) {
    return pem.lines().filter(line -> line.strip().matches("-----(BEGIN|END) [A-Z ]+-----")).count()
        == 2;
  }
}
