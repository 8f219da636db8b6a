package io.keymend.message;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;

/**
 * One thing that a message says.
 *
 * @param sure how much it says, from 0 to 1
 * @param about what it is about
 * @param causes the possible diagnoses, the most likely first; empty unless about the connection
 */
record Evidence(double sure, About about, List<Diagnosis> causes) {

  /**
   * How sure it is of its causes in their order: of several, the first is likelier than the second,
   * and so on.
   */
  double sureOf(int cause) {
    double all = 0;
    for (int i = 0; i < causes.size(); i++) {
      all += 1.0 / (i + 1);
    }
    return sure / (cause + 1) / all;
  }
}
