package io.keymend.credential;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One field of an exchange's credentials: how the exchange calls it and what shape it has.
 *
 * @param label the exchange's own name of the field
 * @param hint the shape in a few plain words
 * @param pattern what the whole value must match; where the exchange documents no shape, a wide one
 * @param pem whether a PEM private key may stand here too
 */
public record CredentialField(String label, String hint, Pattern pattern, boolean pem) {

  /**
   * What is wrong with a pasted value's form, if anything; the value itself is never part of it.
   */
  Optional<FieldFault> fault(String field, Secret secret) {
    String text = secret.text();
    if (text.isEmpty()) {
      return Optional.of(new FieldFault(field, FieldFault.Kind.EMPTY, 0));
    }
    if (pem && PrivateKeys.looksLikePem(text)) {
      return PrivateKeys.read(text).isPresent()
          ? Optional.empty()
          : Optional.of(new FieldFault(field, FieldFault.Kind.BROKEN_PRIVATE_KEY, 0));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Invisible.is(c)) {
        return Optional.of(new FieldFault(field, FieldFault.Kind.SPACE_INSIDE, i + 1));
      }
      if (c > '~') {
        return Optional.of(new FieldFault(field, FieldFault.Kind.FOREIGN_CHARACTER, i + 1));
      }
    }
    return pattern.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(new FieldFault(field, FieldFault.Kind.WRONG_SHAPE, 0));
  }
}
