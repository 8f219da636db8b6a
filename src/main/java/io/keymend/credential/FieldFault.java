package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with the form of one pasted field, found before anything is sent.
 *
 * @param field {@code key}, {@code secret} or {@code passphrase}
 * @param diagnosis what was found
 * @param certain whether no value of this field can look so; otherwise it is unusual only, and may
 *     be tested all the same
 * @param position the character it was found at, from 1, or 0 when it concerns the whole value
 * @param character what Unicode calls the character there, in small letters; empty where it does
 *     not matter
 * @param instead the character that was meant, or empty when that is not known for certain
 */
public record FieldFault(
    String field,
    Diagnosis diagnosis,
    boolean certain,
    int position,
    String character,
    String instead) {

  private static final Set<Diagnosis> DANGERS =
      Set.of(Diagnosis.SEED_PHRASE, Diagnosis.WALLET_KEY, Diagnosis.LOGIN_PASTED);

  /** A fault of the whole value. */
  static FieldFault of(String field, Diagnosis diagnosis) {
    return from(field, diagnosis, 0);
  }

  /** A fault that shows from one character on. */
  static FieldFault from(String field, Diagnosis diagnosis, int position) {
    return new FieldFault(field, diagnosis, true, position, "", "");
  }

  /** A fault at one character. */
  static FieldFault at(String field, Diagnosis diagnosis, int position, int codePoint) {
    return new FieldFault(field, diagnosis, true, position, Characters.nameOf(codePoint), "");
  }

  /**
   * A fault that was found elsewhere, in the customer's own browser.
   *
   * @param position from 1, or 0
   * @param codePoint the strange character, or 0 where none is meant
   */
  public static FieldFault told(
      String field, Diagnosis diagnosis, boolean certain, int position, int codePoint) {
    FieldFault found =
        codePoint == 0
            ? from(field, diagnosis, position)
            : at(field, diagnosis, position, codePoint);
    FieldFault whole =
        diagnosis == Diagnosis.LOOKALIKE_CHARACTER
            ? Lookalikes.plainFor(codePoint).map(found::insteadOf).orElse(found)
            : found;
    return certain ? whole : whole.unusual();
  }

  /** Whether something was found, and nothing of it is certain. */
  public static boolean onlyUnusual(List<FieldFault> faults) {
    return !faults.isEmpty() && faults.stream().noneMatch(FieldFault::certain);
  }

  /**
   * Whether this must leave the customer's hands for nobody, so that it must not stay in a page.
   */
  public boolean dangerous() {
    return DANGERS.contains(diagnosis);
  }

  /** The same with the character that was meant. */
  FieldFault insteadOf(String meant) {
    return new FieldFault(field, diagnosis, certain, position, character, meant);
  }

  /** The same, as something that is only unusual. */
  FieldFault unusual() {
    return new FieldFault(field, diagnosis, false, position, character, instead);
  }
}
