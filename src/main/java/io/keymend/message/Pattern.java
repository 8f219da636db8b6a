package io.keymend.message;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;

/**
 * What words mean that many exchanges, libraries and programs say alike.
 *
 * @param says phrases, as {@link Phrase} reads them
 * @param means the possible causes, the most likely first; empty when it is about something else
 * @param about what it is about when it has no causes
 * @param sure how sure it is, from 0 to 1
 */
record Pattern(List<String> says, List<Diagnosis> means, About about, double sure) {

  /** Refuses a pattern that says nothing, or two things. */
  Pattern {
    means = means == null ? List.of() : List.copyOf(means);
    about = about == null ? About.CONNECTION : about;
    if (says == null || says.isEmpty() || means.isEmpty() == (about == About.CONNECTION)) {
      throw new IllegalArgumentException("a pattern says something and means one thing: " + says);
    }
    if (sure <= 0 || sure > 1) {
      throw new IllegalArgumentException("'sure' is above 0 and at most 1: " + says);
    }
  }

  Evidence evidence() {
    return new Evidence(sure, about, means);
  }
}
