package io.keymend.credential;

import io.keymend.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a paste before anything is sent, from its form alone.
 *
 * <p>Of every field the gravest fault is told: what must not leave the customer's hands comes
 * before what was copied wrongly, and that before what does not look like a value of the field.
 */
public final class PasteDoctor {
  private static final List<FormCheck> DANGERS = List.of(new WalletSecrets(), Logins::address);
  private static final List<FormCheck> FORM =
      List.of(
          PasteDoctor::empty,
          new PrivateKeyForms(),
          Copies::label,
          Copies::mask,
          Copies::prose,
          Copies::twice,
          new StrangeCharacters(),
          Logins::password,
          new Shapes());

  private final CredentialFields fields;

  /** Knows the fields of one exchange. */
  public PasteDoctor(CredentialFields fields) {
    this.fields = fields;
  }

  /** Everything that is wrong with the form of these credentials. */
  public List<FieldFault> faults(Credentials credentials) {
    List<Pasted> pasted = fields.of(credentials.trimmed());
    List<FieldFault> dangers = first(DANGERS, pasted);
    List<FieldFault> mixed = dangers.isEmpty() ? MixedFields.faults(pasted) : dangers;
    if (!mixed.isEmpty()) {
      return mixed;
    }
    List<FieldFault> found = new ArrayList<>(first(FORM, withoutPrivateKeys(pasted)));
    if (!fields.hasPassphrase() && !credentials.passphrase().isEmpty()) {
      found.add(FieldFault.of("passphrase", Diagnosis.PASSPHRASE_UNEXPECTED));
    }
    return List.copyOf(found);
  }

  /**
   * The fields that hold a key of the platform itself and nothing that this exchange could give.
   */
  public List<FieldFault> platformKeys(Pattern platformKey, Credentials credentials) {
    return fields.of(credentials.trimmed()).stream()
        .filter(field -> platformKey.matcher(field.text()).matches())
        .filter(field -> !field.shape().fits(field.text()))
        .map(field -> FieldFault.of(field.field(), Diagnosis.PLATFORM_KEY))
        .toList();
  }

  /**
   * What is mended by itself, since it can only be meant in one way: ends, and lost lines of PEM.
   */
  public List<FieldFault> repairs(Credentials credentials) {
    return fields.of(credentials).stream().flatMap(field -> Repairs.in(field).stream()).toList();
  }

  /** A private key that can be used needs no other look: its text has spaces, words and dashes. */
  private static List<Pasted> withoutPrivateKeys(List<Pasted> pasted) {
    return pasted.stream()
        .filter(field -> field.shape().fits(field.text()) || !field.shape().takes(field.text()))
        .toList();
  }

  /** The first fault of every field. */
  private static List<FieldFault> first(List<FormCheck> checks, List<Pasted> pasted) {
    return pasted.stream()
        .flatMap(
            field ->
                checks.stream()
                    .map(check -> check.faultIn(field))
                    .flatMap(Optional::stream)
                    .limit(1))
        .toList();
  }

  private static Optional<FieldFault> empty(Pasted pasted) {
    return pasted.text().isEmpty()
        ? Optional.of(
            FieldFault.of(
                pasted.field(),
                pasted.isPassphrase() ? Diagnosis.PASSPHRASE_MISSING : Diagnosis.FIELD_EMPTY))
        : Optional.empty();
  }
}
