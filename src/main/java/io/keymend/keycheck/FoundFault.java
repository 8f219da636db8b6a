package io.keymend.keycheck;

import io.keymend.credential.CredentialFields;
import io.keymend.credential.FieldFault;
import io.keymend.diagnosis.Diagnosis;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A fault as a page tells it.
 *
 * @param exchange the chosen exchange
 * @param field {@code key}, {@code secret} or {@code passphrase}
 * @param diagnosis its id
 * @param certain whether no value of the field can look so
 * @param position from 1, or 0
 * @param character the code point of the strange character, or 0
 */
public record FoundFault(
    @RestQuery String exchange,
    @RestQuery String field,
    @RestQuery String diagnosis,
    @RestQuery boolean certain,
    @RestQuery int position,
    @RestQuery int character) {
  /** Whether there can be such a fault. */
  boolean makesSense() {
    return field != null
        && CredentialFields.NAMES.contains(field)
        && Diagnosis.find(diagnosis).isPresent()
        && position >= 0
        && (character == 0 || Character.isValidCodePoint(character));
  }

  /** The fault itself. */
  FieldFault told() {
    return FieldFault.told(
        field, Diagnosis.find(diagnosis).orElseThrow(), certain, position, character);
  }
}
